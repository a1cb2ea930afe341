"""What the plugin repository would refuse is found before anything is uploaded."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from ci_program import ROOT, program

audit = program("audit")
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")


@pytest.fixture
def make(tmp_path):
    """Return a function that writes a small zip of a plugin with some files changed (None: left out)."""

    def make(changes: dict[str, str | None], modes: dict[str, int] | None = None) -> Path:
        files: dict[str, str | None] = {
            "mine/__init__.py": "", "mine/metadata.txt": METADATA, "mine/LICENSE": "GPL",
            "mine/resources/icons/plugin.svg": "<svg/>", **changes,
        }  # fmt: skip
        target = tmp_path / "plugin.zip"
        with zipfile.ZipFile(target, "w") as archive:
            for name, text in files.items():
                if text is not None:
                    info = zipfile.ZipInfo(name)
                    info.external_attr = (modes or {}).get(name, 0o644) << 16
                    archive.writestr(info, text)
        return target

    return make


def test_a_plain_plugin_is_in_order(make):
    assert audit.structure_problems(make({})) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"mine/LICENSE": None}, "mine/LICENSE is missing"),
        ({"mine/__init__.py": None}, "mine/__init__.py is missing"),
        ({"mine/metadata.txt": None}, "mine/metadata.txt is missing"),
        ({"mine/resources/icons/plugin.svg": None}, "the icon resources/icons/plugin.svg is missing"),
        ({"other/a.py": ""}, "not one folder that Python can import: mine, other"),
        ({"mine/a.cpython-311.pyc": ""}, "a cache"),
        ({"mine/__pycache__/a": ""}, "a cache"),
        ({"mine/.secrets": ""}, "hidden"),
        ({"mine/../a.py": ""}, "a path that leads elsewhere"),
        ({"mine/région.csv": ""}, "a name that is not ASCII"),
        ({"mine/tool.DLL": ""}, "of a kind that is not reviewed"),
    ],
)
def test_files_that_do_not_belong_there_are_told(make, changes, said):
    (problem,) = audit.structure_problems(make(changes))
    assert said in problem


@pytest.mark.parametrize(("mode", "said"), [(0o755, "executable"), (0o120644, "a link")])
def test_files_that_run_or_lead_away_are_told(make, mode, said):
    assert audit.structure_problems(make({"mine/a.py": ""}, {"mine/a.py": mode})) == [f"mine/a.py: {said}"]


def test_a_zip_that_is_too_large_is_told(make, monkeypatch):
    package = make({})
    monkeypatch.setattr(audit, "LARGEST", package.stat().st_size - 1)
    assert len(audit.structure_problems(package)) == 1


@pytest.mark.parametrize("key", audit.REQUIRED)
def test_each_entry_that_an_upload_needs_is_missed(key):
    text = "\n".join(line for line in METADATA.splitlines() if not line.startswith(f"{key}="))
    assert f"metadata.txt: {key} is missing" in audit.metadata_problems(text.replace("\n\t", " "))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("name=CPMR Migration", "name=CPMR Migration Plugin", "metadata.txt: name is not ASCII, or says “plugin”"),
        ("author=", "author=Me / ", "metadata.txt: author holds “/”"),
        ("about=", "about=<b>New</b> ", "metadata.txt: about holds HTML"),
        ("description=", "description=A &amp; B ", "metadata.txt: description holds HTML"),
        ("email=", "email=me, ", "metadata.txt: email is none"),
        ("tracker=https:", "tracker=ftp:", "metadata.txt: tracker is no web address"),
        ("about=", "about=100 % ", "metadata.txt cannot be read: no section “general”, or a bare “%”"),
        ("[general]", "[generell]", "metadata.txt cannot be read: no section “general”, or a bare “%”"),
    ],
)
def test_entries_that_the_site_refuses_are_told(old, new, said):
    assert old in METADATA
    assert audit.metadata_problems(METADATA.replace(old, new, 1)) == [said]


needs_tools = pytest.mark.skipif(not audit.TOOLS.is_dir(), reason="bandit, detect-secrets and flake8: make audit")


@needs_tools
def test_dangerous_code_blocks_and_doubtful_code_is_a_warning(tmp_path):
    (tmp_path / "a.py").write_text('exec("1")\nassert 1\nSQL = f"SELECT a FROM {table}"\n')
    found = {finding.rule: finding.blocks for finding in audit.run_bandit(tmp_path)}
    assert found == {"B102": True, "B101": False, "B608": False}


@needs_tools
def test_code_that_bandit_cannot_read_blocks(tmp_path):
    (tmp_path / "a.py").write_text("def\n")
    assert [finding.blocks for finding in audit.run_bandit(tmp_path)] == [True]


@needs_tools
def test_what_looks_like_a_secret_blocks(tmp_path):
    (tmp_path / "data.json").write_text('{"hash": "%s"}\n' % ("0123456789abcdef" * 4))
    (finding,) = audit.run_detect_secrets(tmp_path)
    assert finding.blocks
    assert finding.place == "data.json:1"


@needs_tools
def test_names_that_do_not_exist_block_and_style_does_not(tmp_path):
    (tmp_path / "a.py").write_text("import os\nx = nowhere  # noqa\n")
    assert [(finding.rule, finding.blocks) for finding in audit.run_flake8(tmp_path)] == [("F821", True)]


@needs_tools
@pytest.mark.parametrize("code", ["", 'exec("1")\n'])
def test_only_a_zip_without_findings_passes(make, capsys, code):
    assert audit.audit(make({"mine/a.py": code})) is (code == "")
    assert ("B102" in capsys.readouterr().out) is (code != "")
