"""What goes into the bundle and what stays out; plain names and rules, read by ``tandem.spec``.

Two cuts are known to break the program although the window still opens: torch's shared-memory
manager (``torch/bin/torch_shm_manager``) and ``sympy.plotting``. A build is therefore only
good after ``tandem selftest`` and an answer of the bundled model inside it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]

# Loaded by name at run time, so no import statement leads to them.
HIDDEN_PACKAGES = ("engine", "app")
HIDDEN_MODULES = ("PySide6.QtSvg", "truststore")

# Read files of their own beside their code, fonts and tables, which PyInstaller does not know.
DATA_PACKAGES = ("latex2mathml", "ziafont", "ziamath")

# Gemma 4 and what its modules and the automatic classes import.
KEPT_MODELS = frozenset(
    {
        "auto",
        "diffusion_gemma",
        "encoder_decoder",
        "gemma",
        "gemma4",
        "gemma4_assistant",
        "gemma4_unified",
        "gemma4_unified_assistant",
    }
)

EXCLUDED_MODULES = (
    "IPython",
    "_pytest",
    "caffe2",
    "grimp",
    "hypothesis",
    "importlinter",
    "lib2to3",
    "matplotlib",
    "mypy",
    "pandas",
    "pip",
    "pkg_resources",
    "pydoc_data",
    "pytest",
    "pytestqt",
    # GPL, and of no use in a program with a window.
    "readline",
    "ruff",
    "scipy",
    "setuptools",
    "tensorboard",
    "tests",
    "tkinter",
    # torch imports a little of this at run time; these are only its own tests.
    "torch.testing._internal.common_methods_invocations",
    "torch.testing._internal.distributed.distributed_test",
    "torch.testing._internal.distributed.rpc",
    "torch.testing._internal.generated",
    "torch.testing._internal.opinfo",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
    "torchaudio",
    "torchvision",
    "training",
    "wheel",
)

# Qt modules that no part of the window uses; PyInstaller brings them with plug-ins.
UNUSED_QT = (
    "3D",
    "Bluetooth",
    "Charts",
    "DataVisualization",
    "Designer",
    "EglFS",
    "EglFs",
    "Graphs",
    "Help",
    "HttpServer",
    "Labs",
    "Location",
    "Nfc",
    "Pdf",
    "Positioning",
    "Qml",
    "Quick",
    "RemoteObjects",
    "Scxml",
    "Sensors",
    "SerialBus",
    "SerialPort",
    "ShaderTools",
    "SpatialAudio",
    "StateMachine",
    "Test",
    "UiTools",
    "VirtualKeyboard",
    "WebChannel",
    "WebEngine",
    "WebSockets",
    "WebView",
)

# Qt's own texts (buttons of its dialogs) in the languages of the window.
QT_LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")

_DROPPED = tuple(
    re.compile(pattern)
    for pattern in (
        r"(^|/)direct_url\.json$",  # says where the build machine had the wheel
        r"(^|/)(INSTALLER|REQUESTED)$",
        r"^pytest[^/]*\.dist-info/",
        # torch asks for it by name, so a build machine with CUDA would ship it.
        r"^(lib)?(cudart|cublas|cudnn|nvrtc)[^/]*$",
        r"^torch/lib/lib(aoti_custom_ops|backend_with_compiler|jitbackend_test|torchbind_test)\.",
        r"^torch/(test|include|share)/",
        r"^torch/bin/(?!torch_shm_manager)",
        r"^torch/lib/[^/]*\.(lib|a)$",
        r"^torch/_inductor/codegen/.*\.(h|cpp)$",
        r"\.(h|hpp|cuh|cmake|pyi|pxd|pyx|a)$",
        r"(^|/)tests?/",
        # Wheels for Windows have no folder “Qt”, and no “lib” before the names.
        r"^PySide6/(Qt/)?(qml|metatypes|modules|libexec)/",
        r"^PySide6/(include|glue|typesystems|scripts|support/deploy_lib)/",
        r"^PySide6/(Qt/)?plugins/(qmltooling|qmllint|designer|webview|sqldrivers|sceneparsers"
        r"|geometryloaders|renderers|renderplugins|position|sensors|canbus|help|opcua"
        r"|virtualkeyboard|assetimporters|geoservices|scxmldatamodel|vectorimageformats)/",
        # The GTK look would bring GTK itself along; Tandem draws its own.
        r"^PySide6/Qt/plugins/platformthemes/libqgtk3",
        r"^PySide6/(Qt/)?plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
        r"^PySide6/(Qt/)?plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimal)",
        r"^PySide6/(Qt/)?plugins/(egldeviceintegrations|generic|networkinformation)/",
        r"^PySide6/(Qt/)?plugins/imageformats/(lib)?qpdf",
        r"^PySide6/(Qt/)?plugins/texttospeech/(lib)?qtexttospeech_mock",
        r"^PySide6/(lib)?(pyside6qml|pyside6remoteobjects)",
        r"^libreadline",
        r"^lib(gtk-3|gdk-3|atk-|atspi|pango|cairo|gdk_pixbuf|epoxy|rsvg)",
        r"^numpy/(.*/)?tests/",
        r"^pypdfium2_raw/.*\.(c|txt)$",
    )
)
_QT_MODULE = re.compile(
    r"(?:lib)?Qt6?(?P<name>[A-Z0-9]\w*?)(?:\.abi3)?(?:\.so|\.dll|\.pyd|\.dylib|$)"
)
_QT_TEXTS = re.compile(r"(^|/)PySide6/.*translations/(?P<file>[^/]+)\.qm$")


def is_dropped(destination: str) -> bool:
    """Whether a file at ``destination`` inside the bundle is left out."""
    path = PurePosixPath(destination.replace("\\", "/"))
    text = str(path)
    if any(pattern.search(text) for pattern in _DROPPED):
        return True
    texts = _QT_TEXTS.search(text)
    if texts:
        return texts["file"] not in {f"qtbase_{language}" for language in QT_LANGUAGES}
    return _is_unused_qt(path)


def _is_unused_qt(path: PurePosixPath) -> bool:
    if "PySide6" not in path.parts and not path.name.startswith("libQt6"):
        return False
    match = _QT_MODULE.match(path.name)
    return match is not None and match["name"].startswith(UNUSED_QT)


def excluded_modules(transformers_models: Iterable[str]) -> list[str]:
    """Modules that PyInstaller must not follow, ``transformers_models`` being all there are."""
    families = {name for name in transformers_models if not name.startswith("_")}
    others = [f"transformers.models.{name}" for name in sorted(families - KEPT_MODELS)]
    qt = [f"PySide6.Qt{name}" for name in UNUSED_QT]
    return [*EXCLUDED_MODULES, *qt, *others]


def locked_names(lock: Path = ROOT / "requirements.lock") -> list[str]:
    """The distributions of the lock file that apply to this system, and torch."""
    from packaging.requirements import Requirement

    lines = (line.split("#")[0].strip() for line in lock.read_text(encoding="utf-8").splitlines())
    requirements = [Requirement(line) for line in lines if line]
    wanted = [item.name for item in requirements if item.marker is None or item.marker.evaluate()]
    return [*wanted, "torch"]


def program_version(project: Path = ROOT / "pyproject.toml") -> str:
    """Tandem's version."""
    return str(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"])


def write_own_metadata(folder: Path) -> list[Path]:
    """Tandem's own ``dist-info`` below ``folder``: the version the program shows, the licence."""
    version = program_version()
    home = folder / f"tandem_assistant-{version}.dist-info"
    home.mkdir(parents=True, exist_ok=True)
    metadata = home / "METADATA"
    metadata.write_text(
        f"Metadata-Version: 2.4\nName: tandem-assistant\nVersion: {version}\n"
        "License-Expression: Apache-2.0\n",
        encoding="utf-8",
    )
    licence = home / "LICENSE"
    licence.write_bytes((ROOT / "LICENSE").read_bytes())
    return [metadata, licence]
