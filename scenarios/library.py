"""Every pack that can be practised: those that come with the program and the person's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Literal

from scenarios.pack_format import Pack, Scenario
from scenarios.pack_reader import ReadPack, read_pack
from scenarios.policy import PracticePolicy, load_policy
from scenarios.suggestions import nearest
from scenarios.text_border import one_line
from scenarios.yaml_reader import DataPath, FileFault, PackError

Origin = Literal["bundled", "yours"]
_Name = tuple[Literal["pack", "scenario"], str]


class UnknownNameError(LookupError):
    """Nothing has this name; ``nearest`` holds the names that were perhaps meant."""

    def __init__(self, what: str, name: str, near: tuple[str, ...]) -> None:
        offer = f" Did you mean {' or '.join(near)}?" if near else ""
        super().__init__(f'No {what} is called "{one_line(name, 60)}".{offer}')
        self.nearest = near


class UnknownScenario(UnknownNameError):  # noqa: N818 - the name the other rooms were promised
    """No scenario has this id."""


class UnknownPack(UnknownNameError):  # noqa: N818 - as above
    """No pack has this id."""


@dataclass(frozen=True)
class LoadedPack:
    """A pack, and where it came from."""

    pack: Pack
    source: str
    """The file, as shown to people."""
    origin: Origin


@dataclass(frozen=True)
class Library:
    """The packs that loaded, and the faults of those that did not."""

    packs: tuple[LoadedPack, ...]
    faults: tuple[FileFault, ...]
    policy: PracticePolicy
    """The practice's own policy, which applies where a pack names none."""

    def scenarios(self) -> Iterator[Scenario]:
        """Every scenario, in the order of the packs."""
        for loaded in self.packs:
            yield from loaded.pack.scenarios

    def scenario(self, scenario_id: str) -> Scenario:
        """The scenario with this id.

        Raises:
            UnknownScenario: There is none; the error holds the nearest ids.
        """
        return self._found(scenario_id)[1]

    def pack(self, pack_id: str) -> Pack:
        """The pack with this id.

        Raises:
            UnknownPack: There is none; the error holds the nearest ids.
        """
        for loaded in self.packs:
            if loaded.pack.id == pack_id:
                return loaded.pack
        ids = [loaded.pack.id for loaded in self.packs]
        raise UnknownPack("pack", pack_id, nearest(pack_id, ids))

    def pack_of(self, scenario_id: str) -> LoadedPack:
        """The pack that a scenario is in.

        Raises:
            UnknownScenario: There is no such scenario.
        """
        return self._found(scenario_id)[0]

    def policy_of(self, scenario_id: str) -> PracticePolicy:
        """The policy that applies to a scenario: its pack's, else the practice's own.

        Raises:
            UnknownScenario: There is no such scenario.
        """
        named = self.pack_of(scenario_id).pack.policy
        return self.policy if named is None else load_policy(named)

    @cached_property
    def _by_id(self) -> dict[str, tuple[LoadedPack, Scenario]]:
        return {
            scenario.id: (loaded, scenario)
            for loaded in self.packs
            for scenario in loaded.pack.scenarios
        }

    def _found(self, scenario_id: str) -> tuple[LoadedPack, Scenario]:
        if scenario_id not in self._by_id:
            raise UnknownScenario("scenario", scenario_id, nearest(scenario_id, self._by_id))
        return self._by_id[scenario_id]


def load_library(user_folder: Path | None = None, policy: PracticePolicy | None = None) -> Library:
    """Load the packs that come with the program, then ``packs/*.yaml`` in the person's folder.

    A broken pack becomes faults and the others still load; so does a pack that takes an id which
    an earlier one has.

    Args:
        user_folder: The folder that holds the person's own ``packs``; it need not exist.
        policy: The practice's policy; the default one when None.
    """
    packs: list[LoadedPack] = []
    faults: list[FileFault] = []
    taken: dict[_Name, str] = {}
    files: list[tuple[Path, Origin]] = [(path, "bundled") for path in bundled_packs()]
    files += [(path, "yours") for path in pack_files(user_folder / "packs")] if user_folder else []
    for path, origin in files:
        try:
            found = read_pack(path)
        except PackError as error:
            faults.extend(error.faults)
            continue
        clashes = _clashes(found, taken)
        if clashes:
            faults.extend(clashes)
            continue
        packs.append(LoadedPack(found.pack, found.document.file, origin))
        taken |= dict.fromkeys(_names(found.pack), found.document.file)
    return Library(tuple(packs), tuple(faults), policy or load_policy())


def bundled_packs() -> list[Path]:
    """The pack files that come with the program."""
    return pack_files(Path(str(resources.files("scenarios") / "packs")))


def pack_files(folder: Path) -> list[Path]:
    """The YAML files of a folder by name; none where there is no such folder."""
    try:
        found = [path for path in folder.iterdir() if path.suffix in (".yaml", ".yml")]
    except OSError:
        return []
    return sorted(found)


def taken_ids(found: ReadPack, library: Library) -> list[FileFault]:
    """A fault for every scenario of a pack whose id a scenario of another pack has.

    A library's pack with the same id counts as the same pack, perhaps an older copy of it.
    """
    taken = {
        name: loaded.source
        for loaded in library.packs
        if loaded.pack.id != found.pack.id
        for name in _names(loaded.pack)
    }
    return _clashes(found, taken)


def _names(pack: Pack) -> dict[_Name, DataPath]:
    names: dict[_Name, DataPath] = {("pack", pack.id): ("id",)}
    for number, scenario in enumerate(pack.scenarios):
        names["scenario", scenario.id] = ("scenarios", number, "id")
    return names


def _clashes(found: ReadPack, taken: dict[_Name, str]) -> list[FileFault]:
    return [
        found.document.fault(
            path,
            f'A {name[0]} called "{name[1]}" is in {taken[name]} already.',
            "Give this one a name of its own.",
        )
        for name, path in _names(found.pack).items()
        if name in taken
    ]
