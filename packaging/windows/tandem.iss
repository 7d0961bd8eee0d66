; Inno Setup 6: one installer for the current user, without administrator rights.
; Made by packaging/build.py windows, which passes Version and Bundle.
; Without questions:            Tandem-x.y.z-setup.exe /VERYSILENT /NORESTART
; Removed without questions:    unins000.exe /VERYSILENT            (keeps chats and models)
;                               unins000.exe /VERYSILENT /DELETEDATA  (removes them too)
#ifndef Version
  #error Pass /DVersion=x.y.z
#endif
#ifndef Bundle
  #error Pass /DBundle=folder of the packed program
#endif
#define AppId "alt.tandemassistant.Tandem"

[Setup]
AppId={#AppId}
AppName=Tandem
AppVersion={#Version}
AppPublisher=The Tandem developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Tandem
DefaultGroupName=Tandem
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=Tandem-{#Version}-setup
SetupIconFile=..\..\build\icons\tandem.ico
UninstallDisplayIcon={app}\Tandem.exe
UninstallDisplayName=Tandem
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
LZMANumBlockThreads=4
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
SetupLogging=yes
#ifdef Signed
; The command comes from the environment, through build.py; it signs the uninstaller as well.
SignTool=tandem
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
; Chinese is not in every edition of Inno Setup; without it the installer speaks English there.
#define Chinese "Languages\ChineseSimplified.isl"
#if FileExists(AddBackslash(CompilerPath) + Chinese)
  #define HasChinese
Name: "zh"; MessagesFile: "compiler:{#Chinese}"
#endif

[CustomMessages]
en.DeleteData=Remove your chats, settings and downloaded models too?%n%nThey lie in %1.
de.DeleteData=Auch Ihre Chats, Einstellungen und geladenen Modelle entfernen?%n%nSie liegen in %1.
es.DeleteData=¿Eliminar también sus chats, ajustes y modelos descargados?%n%nEstán en %1.
fr.DeleteData=Supprimer aussi vos discussions, réglages et modèles téléchargés ?%n%nIls se trouvent dans %1.
ja.DeleteData=チャット、設定、ダウンロードしたモデルも削除しますか?%n%n場所: %1
#ifdef HasChinese
zh.DeleteData=是否同时删除您的聊天、设置和已下载的模型？%n%n它们位于 %1。
zh.OpenWith=用 Tandem 打开图片、声音、影片和 PDF 文件（添加一项，不更改默认程序）
#endif
en.OpenWith=Open pictures, sounds, films and PDF files with Tandem (adds an entry, changes no default)
de.OpenWith=Bilder, Töne, Filme und PDF-Dateien mit Tandem öffnen (fügt einen Eintrag hinzu, ändert keinen Standard)
es.OpenWith=Abrir imágenes, sonidos, vídeos y archivos PDF con Tandem (añade una entrada, no cambia ningún valor predeterminado)
fr.OpenWith=Ouvrir images, sons, films et fichiers PDF avec Tandem (ajoute une entrée, ne change aucun choix par défaut)
ja.OpenWith=画像・音声・動画・PDF を Tandem で開く項目を追加する(既定のプログラムは変えません)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "openwith"; Description: "{cm:OpenWith}"

[InstallDelete]
; A newer version may have fewer files; leftovers of the old one must not be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Tandem"; Filename: "{app}\Tandem.exe"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\Tandem"; Filename: "{app}\Tandem.exe"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Tandem"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\shell\open\command"; ValueType: string; ValueData: """{app}\Tandem.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".wav"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".flac"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".ogg"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".mp3"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".webm"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".avi"; ValueData: ""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\Tandem.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""; Tasks: openwith

[Run]
Filename: "{app}\Tandem.exe"; Description: "{cm:LaunchProgram,Tandem}"; Flags: nowait postinstall skipifsilent

[Code]
function DataFolder(): String;
begin
  Result := ExpandConstant('{localappdata}\Tandem');
end;

function IsAskedToDelete(): Boolean;
var
  Index: Integer;
begin
  Result := False;
  for Index := 1 to ParamCount do
    if CompareText(ParamStr(Index), '/DELETEDATA') = 0 then
      Result := True;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  Folder := DataFolder();
  if (Step <> usPostUninstall) or not DirExists(Folder) then
    Exit;
  if UninstallSilent() then begin
    if IsAskedToDelete() then
      DelTree(Folder, True, True, True);
  end else if MsgBox(FmtMessage(CustomMessage('DeleteData'), [Folder]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    DelTree(Folder, True, True, True);
end;
