"""What the bundle takes in: everything our code imports, nothing that Qt or torch only test with.

The spec itself runs with PyInstaller, which is no part of the test environment; where it is
installed, a reduced bundle's import graph is made with it.
"""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from shipping.bundle import check_data, check_texts
from shipping.contents import (
    DATA_PACKAGES,
    HIDDEN_PACKAGES,
    KEPT_MODELS,
    QT_LANGUAGES,
    excluded_modules,
    is_dropped,
    locked_names,
    program_version,
    write_own_metadata,
)
from shipping.steps import BuildError

from app.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


def imports_of(*packages: str) -> set[str]:
    """Every outside module that our packages import, as they name it."""
    graph = grimp.build_graph(*packages, include_external_packages=True, cache_dir=None)
    external = {module for module in graph.modules if graph.is_module_squashed(module)}
    return {module for module in external if module not in sys.stdlib_module_names}


def models() -> list[str]:
    spec = importlib.util.find_spec("transformers")
    assert spec is not None
    assert spec.submodule_search_locations
    folder = Path(spec.submodule_search_locations[0], "models")
    return [path.name for path in folder.iterdir() if path.is_dir()]


def test_nothing_that_our_code_imports_is_excluded() -> None:
    excluded = set(excluded_modules(models()))
    assert imports_of(*HIDDEN_PACKAGES).isdisjoint(excluded)


def test_no_import_of_ours_leads_into_an_excluded_part() -> None:
    excluded = set(excluded_modules(models()))
    for package in HIDDEN_PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = []
                if isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and node.module:
                    names = [node.module, *(f"{node.module}.{item.name}" for item in node.names)]
                parents = {name.rsplit(".", cut)[0] for name in names for cut in range(3)}
                assert parents.isdisjoint(excluded), path


def test_fonts_and_tables_of_pure_python_libraries_are_taken_along() -> None:
    """Without them formulas and the letters of drawings stay empty in the package."""
    found = set()
    for name in locked_names():
        for file in importlib.metadata.files(name) or ():
            if file.suffix in (".ttf", ".otf") or file.name == "unimathsymbols.txt":
                found.add(file.parts[0])
    assert found == set(DATA_PACKAGES)
    assert "collect_data_files(package)" in (ROOT / "packaging/tandem.spec").read_text("utf-8")


def test_bundle_without_a_font_is_refused(tmp_path: Path) -> None:
    for package in DATA_PACKAGES:
        folder = tmp_path / "_internal" / package / "fonts"
        folder.mkdir(parents=True)
        (folder / "one.ttf").write_bytes(b"")
    check_data(tmp_path)
    (tmp_path / "_internal" / "ziafont" / "fonts" / "one.ttf").unlink()
    with pytest.raises(BuildError, match="fonts or tables of ziafont"):
        check_data(tmp_path)


def test_every_gemma_of_the_catalogue_keeps_its_modules() -> None:
    assert set(models()) >= KEPT_MODELS
    excluded = excluded_modules(models())
    assert "transformers.models.gemma4" not in excluded
    assert "transformers.models.llama" in excluded


@pytest.mark.parametrize(
    "destination",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "libQt6Network.so.6",
        "resources/demo_model/model.safetensors",
        "numpy-2.4.6.dist-info/METADATA",
        "PySide6/Qt6Core.dll",
    ],
)
def test_kept(destination: str) -> None:
    assert not is_dropped(destination)


@pytest.mark.parametrize(
    "destination",
    [
        "torch/test/nn/test_linear.py",
        "torch/include/ATen/ATen.h",
        "torch/bin/protoc",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/QtQuick.abi3.so",
        "PySide6\\Qt6WebEngineCore.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "torch-2.13.0.dist-info/direct_url.json",
        "libcudart.so",
        "libreadline.so.8",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6\\plugins\\texttospeech\\qtexttospeech_mock.dll",
    ],
)
def test_left_out(destination: str) -> None:
    assert is_dropped(destination)


def test_bundle_without_the_texts_of_a_language_is_refused(tmp_path: Path) -> None:
    translations = tmp_path / "_internal" / "resources" / "translations"
    qt = tmp_path / "_internal" / "PySide6" / "Qt" / "translations"
    translations.mkdir(parents=True)
    qt.mkdir(parents=True)
    for language in QT_LANGUAGES:
        (translations / f"tandem_{language}.qm").write_bytes(b"")
        (qt / f"qtbase_{language}.qm").write_bytes(b"")
    check_texts(tmp_path)
    (qt / "qtbase_zh_CN.qm").unlink()
    with pytest.raises(BuildError, match=r"qtbase_zh_CN\.qm"):
        check_texts(tmp_path)


def test_every_language_of_the_window_has_its_texts_in_the_bundle() -> None:
    spoken = {item.code for item in LANGUAGES} - {"en"}
    assert spoken == set(QT_LANGUAGES)
    for language in QT_LANGUAGES:
        assert (ROOT / "resources" / "translations" / f"tandem_{language}.qm").is_file()


def test_own_metadata_carries_the_version_and_no_folder_of_this_computer(tmp_path: Path) -> None:
    metadata, licence = write_own_metadata(tmp_path)
    assert f"Version: {program_version()}\n" in metadata.read_text()
    assert str(ROOT) not in metadata.read_text()
    assert licence.read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert "torch" in locked_names()


def test_frozen_entry_gives_other_programs_their_own_libraries(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spec = importlib.util.spec_from_file_location("entry", ROOT / "packaging" / "entry.py")
    assert spec is not None
    assert spec.loader is not None
    entry = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(entry)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    entry.give_others_their_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/usr/local/lib"
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    entry.give_others_their_libraries()
    assert "LD_LIBRARY_PATH" not in os.environ


@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("PyInstaller") is None,
    reason="PyInstaller is not installed (packaging/requirements-build.txt)",
)
def test_reduced_bundle_holds_our_packages_and_none_that_is_excluded(tmp_path: Path) -> None:
    """PyInstaller's own analysis of the program without torch and transformers."""
    spec = tmp_path / "reduced.spec"
    spec.write_text(REDUCED.format(root=str(ROOT), out=str(tmp_path / "modules.txt")))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += [
        "--workpath",
        str(tmp_path / "work"),
        "--distpath",
        str(tmp_path / "dist"),
        str(spec),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
    assert done.returncode == 0, done.stderr[-2000:]
    modules = set((tmp_path / "modules.txt").read_text().split())
    wanted = {"app.wiring.application", "app.single_instance", "engine.worker", "engine.cli.ask"}
    assert wanted <= modules
    assert modules.isdisjoint({"torch", "tkinter", "pytest", "readline", "training"})


REDUCED = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r} + "/packaging")
from PyInstaller.utils.hooks import collect_submodules
from shipping.contents import HIDDEN_PACKAGES, excluded_modules
sys.path.insert(0, {root!r})
heavy = ["torch", "transformers", "accelerate", "cv2", "numpy", "sympy", "PIL", "huggingface_hub",
         "safetensors", "PySide6", "ziamath", "pygments", "httpx2", "soundfile", "pypdfium2"]
analysis = Analysis([{root!r} + "/packaging/entry.py"], pathex=[{root!r}],
    hiddenimports=[name for package in HIDDEN_PACKAGES
                   for name in collect_submodules(package, on_error="ignore")],
    excludes=[*excluded_modules([]), *heavy])
Path({out!r}).write_text("\\n".join(item[0] for item in analysis.pure))
"""
