"""Every verb by its own process: what it prints, its exit status, and that it never asks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.whole.running import LINE, Done, steadyframe

TITLES = ("Warm", "Brief", "Specific", "Alternative", "Non-negotiable")
BOX_ART = re.compile(r"[\u2500-\u259f\x1b]")


def quietly(done: Done, status: int = 0) -> Done:
    """The same, once it is sure that nothing went wrong behind the scenes."""
    assert "Traceback" not in done.stderr
    assert done.returncode == status, done.stderr
    return done


def test_one_reply_line_by_line_gets_levels_advice_and_an_answer(home: Path) -> None:
    done = quietly(steadyframe(home, "practice", "add-on-instagram", "--plain", stdin=f"{LINE}\n"))
    assert done.stderr == ""
    assert not BOX_ART.search(done.stdout)
    lines = done.stdout.splitlines()
    levels = [n for n, line in enumerate(lines) if re.search(r"^[\w-]+: .+, [0-3] of 3$", line)]
    assert [lines[n].partition(":")[0] for n in levels] == list(TITLES)
    assert levels == list(range(levels[0], levels[0] + 5)), "five lines in a row"
    (advice,) = [n for n, line in enumerate(lines) if line.startswith("Advice: ")]
    first, last = (n for n, line in enumerate(lines) if line.startswith("Client: "))
    assert first < levels[0] < advice < last
    assert lines[first] == "Client: Can I add you on Instagram?"
    assert "It's just a follow" in lines[last], "the limit was held, so the client pushes"

    checked = quietly(steadyframe(home, "data", "check"))
    assert "Sound: 1 sitting, 1 reply." in checked.stdout


def test_commands_between_the_replies(home: Path) -> None:
    said = f"Sure, I'm @jmartin.\n:again\n{LINE}\n:answers\n:nonsense\n\n:quit\n{LINE}\n"
    done = quietly(steadyframe(home, "practice", "add-on-instagram", "--plain", stdin=said))
    assert done.stdout.count("Client: Can I add you on Instagram?") == 2
    assert done.stdout.count("Advice: ") == 2, "what follows :quit is not read"
    assert "One way to say it" in done.stdout
    assert "There is no command “:nonsense”" in done.stdout
    assert "Nothing was sent" in done.stdout
    assert "Sound: 1 sitting, 2 replies." in steadyframe(home, "data", "check").stdout


def test_practice_is_not_led_astray_by_the_folder_one_is_in(home: Path, tmp_path: Path) -> None:
    for name in ("scoring", "simulator", "pydantic"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise SystemExit('the wrong one')")
    done = quietly(
        steadyframe(
            home, "practice", "add-on-instagram", "--plain", stdin=f"{LINE}\n", cwd=tmp_path
        )
    )
    assert "Advice: " in done.stdout


def test_the_list_of_packs_for_programs(home: Path) -> None:
    listed = json.loads(quietly(steadyframe(home, "packs", "list", "--json")).stdout)
    assert list(listed) == ["packs"]
    scenarios = []
    for pack in listed["packs"]:
        assert list(pack) == ["id", "title", "version", "scenarios"]
        scenarios += pack["scenarios"]
    fields = {"id", "title", "kind", "domain", "pressure", "difficulty", "risk"}
    assert all(set(scenario) == fields for scenario in scenarios)
    assert "add-on-instagram" in [scenario["id"] for scenario in scenarios]
    assert len({scenario["domain"] for scenario in scenarios}) == 6
    assert len({scenario["id"] for scenario in scenarios}) == len(scenarios)


def test_a_pack_in_another_script_is_listed_where_the_terminal_knows_only_ascii(
    home: Path, tmp_path: Path
) -> None:
    bundled = Path(__file__).parents[2] / "scenarios" / "packs" / "first-requests.yaml"
    pack = bundled.read_text(encoding="utf-8").replace("title: First requests", "title: 最初の依頼")
    pack = re.sub(r"^( *-? *id: )", r"\1mine-", pack, flags=re.MULTILINE)
    (home / "packs").mkdir(parents=True)
    (home / "packs" / "mine.yaml").write_text(pack, encoding="utf-8")
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for arguments in (["list"], ["list", "--json"], ["show", "mine-first-requests"]):
        done = quietly(steadyframe(home, "packs", *arguments, more=ascii_only))
        assert "mine-first-requests" in done.stdout
        if "--json" in arguments:
            titles = [listed["title"] for listed in json.loads(done.stdout)["packs"]]
            assert "最初の依頼" in titles


@pytest.mark.parametrize(
    ("arguments", "nearest"),
    [
        (["scor"], "score"),
        (["practise"], "practice"),
        (["practice", "add-on-insta", "--plain"], "add-on-instagram"),
        (["practice", "grab-cofee", "--plain"], "grab-coffee"),
    ],
)
def test_a_wrong_name_gets_the_nearest_right_one(
    home: Path, arguments: list[str], nearest: str
) -> None:
    done = quietly(steadyframe(home, *arguments), status=2)
    assert nearest in done.stderr
    assert done.stdout == ""


def test_doctor_tells_hashes_and_versions_and_nothing_that_was_typed(home: Path) -> None:
    typed = "Between us: aardvark. I don't connect with clients on social media."
    steadyframe(home, "practice", "add-on-instagram", "--plain", stdin=f"{typed}\n")
    done = quietly(steadyframe(home, "doctor"))
    assert "1 sitting, 1 reply" in done.stdout
    assert done.stdout.count("as recorded, ") == 6
    assert "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db" in done.stdout
    assert re.search(r"^  onnxruntime: \d", done.stdout, re.MULTILINE)
    assert "Send all of the above" in done.stdout
    assert "aardvark" not in done.stdout + steadyframe(home, "data", "check").stdout


NOBODY_THERE = [
    ([], {2}),
    (["--help"], {0}),
    (["--version"], {0}),
    (["practice"], {2}),
    (["practice", "add-on-instagram"], {2}),
    (["practice", "--plain"], {0}),
    (["practice", "first-requests", "--plain"], {0}),
    (["practice", "--help"], {0}),
    (["score"], {0}),
    (["score", "-", "--no-feedback"], {0}),
    (["packs"], {0, 2}),
    (["packs", "list"], {0}),
    (["packs", "show", "first-requests"], {0}),
    (["packs", "show", "add-on-instagram"], {0}),
    (["packs", "check", "--no-scoring"], {0}),
    (["packs", "check"], {0, 1}),
    (["model"], {0, 2}),
    (["model", "evaluate", "/dev/null"], {1}),
    (["data"], {0, 2}),
    (["data", "check"], {0}),
    (["doctor"], {0}),
]


@pytest.mark.parametrize(
    ("arguments", "statuses"), NOBODY_THERE, ids=[" ".join(a) or "app" for a, _ in NOBODY_THERE]
)
def test_no_verb_asks_or_waits_where_nobody_is(
    home: Path, arguments: list[str], statuses: set[int]
) -> None:
    done = steadyframe(home, *arguments)
    assert done.returncode in statuses, done.stderr
    assert "Traceback" not in done.stderr
    assert "[y/N]" not in done.stdout + done.stderr
    assert "Your reply:" not in done.stdout
    if statuses == {2}:
        assert "--plain" in done.stderr, "it says what to do instead"
