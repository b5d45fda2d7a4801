"""The model card: every figure in it is computed here, from data in the repository."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.engine_files import ADAPTED_FOLDER
from scoring.judgement import Judgement
from scoring.rubric import PITFALLS, QUALITIES, STANCES, level_of
from scoring.scorer import Scorer
from scoring.training.agreement import plain_kappa, weighted_kappa
from scoring.training.baselines import frozen_with_heads, rules_alone
from scoring.training.dataset import LabelledReply, shipped
from scoring.training.dialects import Shift, read_dialects, shifts
from scoring.training.evaluation import NOT_VALIDATED, Agreement, Figure, agreement, items_of
from scoring.training.measures import measures_of
from scoring.training.pairs import order_pairs, read_pairs, share_by_kind
from scoring.training.published import Ranking, rank_lines, read_published
from scoring.training.trust import beyond_length, by_group, coverage_curve, reliability

CARD = Path(__file__).resolve().parent.parent / "MODEL_CARD.md"
COMMAND = "steadyframe model card"
WORST = 10


@dataclass(frozen=True)
class _Dev:
    """The dev split with what the scorer says of it."""

    replies: list[LabelledReply]
    said: list[Judgement]
    found: Agreement


def write_card(scorer: Scorer, path: Path = CARD) -> None:
    """Measure everything and write the card."""
    everything = shipped()
    train = [reply for reply in everything if reply.split == "train"]
    dev = [reply for reply in everything if reply.split == "dev"]
    said = scorer.judgements(items_of(dev))
    data = _Dev(dev, said, agreement(said, dev))
    blocks = [
        _head(scorer, train, dev),
        _main_table(data, train),
        _pitfalls(data),
        _pairs(scorer),
        _published(rank_lines(scorer, read_published()[0])),
        _trust(data),
        _groups(data, list(shifts(scorer, read_dialects()[0]))),
        _confusion(data),
        _worst(data),
        _tried(),
    ]
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def _head(scorer: Scorer, train: Sequence[LabelledReply], dev: Sequence[LabelledReply]) -> str:
    told = scorer.settings.training
    recipe = {name: value for name, value in told.items() if name != "data"}
    size = sum(path.stat().st_size for path in ADAPTED_FOLDER.iterdir()) / 1e6
    return f"""# Model card

{NOT_VALIDATED}

Every figure below is written by `{COMMAND}`; do not edit it by hand. Model `{scorer.model_hash}`.

**What it does.** Rates one reply to one client request on the five qualities of
[the codebook](CODEBOOK.md), reads its stance and names pitfalls. For practice and supervision; not
for hiring, grading alone or licensing.

**How it is made.** all-MiniLM-L6-v2 reads reply and request as a pair. It was fine-tuned and what
changed is kept as a low-rank difference ({size:.1f} MB with heads and graph). Ordinal heads
(cumulative thresholds), a head for stance and one for the pitfalls see its vectors beside lexical
features; their logits are blended with a linear model over words. Rules decide about danger, about
texts that are no answer, and hold the numbers within what the codebook says by definition.

**Data.** {len(train)} replies to {len({r.request for r in train})} requests for training,
{len(dev)} replies to {len({r.request for r in dev})} other requests (dev) for the figures here.
Requests, replies and ratings were made for this project by language models from the codebook; see
[data/README.md](data/README.md). Blend, temperatures and thresholds were chosen on a fifth of the
training requests; dev was not read for that.

**Rebuilding.** `steadyframe model train` with `{json.dumps(recipe, sort_keys=True)}`. The same
processor and library versions give the same bytes; others may differ in the last digits."""


def _main_table(data: _Dev, train: Sequence[LabelledReply]) -> str:
    raters = _raters(data.replies)
    rules = measures_of(rules_alone(data.replies), data.replies)
    frozen = measures_of(frozen_with_heads(train, data.replies), data.replies)
    rows = ["| | model | levels shown | coverage | rules alone | frozen vectors | raters |"]
    rows.append("|---|---|---|---|---|---|---|")
    for quality in QUALITIES:
        name = quality.value
        shown, share = data.found.scored[quality], data.found.coverage[quality]
        rows.append(
            f"| {quality.label} | {_said(data.found.qualities[quality])} | {_said(shown)} "
            f"| {100 * share:.0f} % | {rules[name]:.2f} | {frozen[name]:.2f} "
            f"| {raters[name]:.2f} |"
        )
    rows.append(
        f"| **Mean** | **{_said(data.found.mean)}** | | | {rules['mean']:.2f} "
        f"| {frozen['mean']:.2f} | {raters['mean']:.2f} |"
    )
    rows.append(
        f"| Stance (kappa) | {_said(data.found.stance)} | | | {rules['stance']:.2f} "
        f"| {frozen['stance']:.2f} | {raters['stance']:.2f} |"
    )
    held = data.found.false_holds
    wrong = f"{100 * held.value:.1f} % of {held.replies}" if held else "none to measure"
    table = "\n".join(rows)
    return f"""## Agreement with the reference, requests not trained on

Weighted kappa (quadratic), with 95 % intervals drawn by request. *Raters*: the mean agreement
between two of the raters behind the reference. *Levels shown*: without those it abstains from.

{table}

Read as held where the reference gives way: {wrong}."""


def _raters(replies: Sequence[LabelledReply]) -> dict[str, float]:
    """Mean weighted kappa between the first two raters of each reply."""
    both = [(r.ratings[0], r.ratings[1]) for r in replies if len(r.ratings) > 1]
    found: dict[str, float] = {}
    for quality in QUALITIES:
        pairs = [(a.level(quality), b.level(quality)) for a, b in both]
        known = [(a, b) for a, b in pairs if a is not None and b is not None]
        found[quality.value] = weighted_kappa([a for a, _ in known], [b for _, b in known])
    found["mean"] = sum(found.values()) / len(found)
    found["stance"] = plain_kappa([a.stance for a, _ in both], [b.stance for _, b in both])
    return found


def _pitfalls(data: _Dev) -> str:
    rows = ["| pitfall | average precision | in dev |", "|---|---|---|"]
    for name, figure in data.found.pitfalls.items():
        number = sum(name in reply.reference.pitfalls for reply in data.replies)
        rows.append(f"| {PITFALLS[name].title} (`{name}`) | {_said(figure)} | {number} |")
    mean = data.found.pitfall_mean
    total = _said(mean) if mean else "none has 20 or more cases"
    return "## Pitfalls with 20 or more cases\n\n" + "\n".join(rows) + f"\n\nMean: {total}."


def _pairs(scorer: Scorer) -> str:
    shares = share_by_kind(order_pairs(scorer, read_pairs()[0]))
    rows = ["| kind | ordered rightly | pairs |", "|---|---|---|"]
    rows += [f"| {kind} | {100 * share:.1f} % | {n} |" for kind, (share, n) in shares.items()]
    return (
        "## Minimal pairs\n\nTwo replies that differ in one small word or clause, to requests of "
        "their own; never trained on. `steadyframe model evaluate --pairs FILE` does the same for "
        "any file.\n\n" + "\n".join(rows)
    )


def _published(found: Ranking) -> str:
    return f"""## Lines that professionals publish

{found.lines} lines, reworded, sources in `data/published_lines.jsonl`. Recommended ones rank above
those advised against, among {found.pairs} pairs of like length (within 1.5 times): AUC
{found.matched:.2f}; length alone reaches {found.length_alone:.2f} on the same pairs. Unmatched:
{found.unmatched:.2f}. `steadyframe model evaluate --lines FILE` does the same for any file."""


def _trust(data: _Dev) -> str:
    bins = ["| confidence | levels | mean confidence | right |", "|---|---|---|---|"]
    bins += [
        f"| {b.low:.1f} to {b.high:.1f} | {b.levels} | {b.confidence:.2f} | {b.right:.2f} |"
        for b in reliability(data.said, data.replies)
    ]
    curve = ["| abstains below | shown | mean weighted kappa |", "|---|---|---|"]
    curve += [
        f"| {cut.below:.1f} | {100 * cut.coverage:.0f} % | {cut.kappa:.3f} |"
        for cut in coverage_curve(data.said, data.replies)
    ]
    length = ["| quality | correlation | with length out |", "|---|---|---|"]
    length += [
        f"| {name} | {plain:.2f} | {partial:.2f} |"
        for name, (plain, partial) in beyond_length(data.said, data.replies).items()
    ]
    return "\n\n".join(
        (
            "## Confidence, coverage, length",
            "\n".join(bins),
            "\n".join(curve),
            "Correlation of expected value and reference, plain and with the logarithm of the "
            "number of words taken out of both:",
            "\n".join(length),
        )
    )


def _groups(data: _Dev, dialects: Sequence[Shift]) -> str:
    overall = data.found.mean.value
    rows = ["| group | mean weighted kappa | replies | from the whole |", "|---|---|---|---|"]
    for name, (kappa, number) in by_group(data.said, data.replies).items():
        rows.append(f"| {name} | {kappa:.2f} | {number} | {kappa - overall:+.2f} |")
    moved = ["| version | mean shift | mean size of shift | levels changed |", "|---|---|---|---|"]
    moved += [
        f"| {one.version} | {one.mean:+.2f} | {one.size:.2f} | {100 * one.changed:.0f} % |"
        for one in dialects
    ]
    return "\n\n".join(
        (
            "## Groups of writers and kinds of English",
            "\n".join(rows),
            "The same content in several kinds of English: how far the expected values move from "
            "the standard version, on a scale of 0 to 3.",
            "\n".join(moved),
        )
    )


def _confusion(data: _Dev) -> str:
    rows = ["| reference, then machine | " + " | ".join(s.value for s in STANCES) + " |"]
    rows.append("|---" * (len(STANCES) + 1) + "|")
    for truth in STANCES:
        mine = [
            one.stance
            for one, reply in zip(data.said, data.replies, strict=True)
            if reply.reference.stance is truth
        ]
        counts = " | ".join(str(mine.count(said)) for said in STANCES)
        rows.append(f"| {truth.value} | {counts} |")
    return "## Confusion of the stance\n\n" + "\n".join(rows)


def _worst(data: _Dev) -> str:
    ranked = sorted(zip(data.said, data.replies, strict=True), key=lambda pair: -_distance(*pair))
    lines = [f"- {text}" for text in _described(ranked[:WORST])]
    return f"## The {WORST} replies farthest off\n\n" + "\n".join(lines)


def _distance(said: Judgement, reply: LabelledReply) -> float:
    apart = sum(
        abs(said.expected[quality] - truth)
        for quality in QUALITIES
        if (truth := reply.reference.level(quality)) is not None
    )
    return apart + 2 * (said.stance is not reply.reference.stance)


def _described(pairs: Sequence[tuple[Judgement, LabelledReply]]) -> Iterator[str]:
    for said, reply in pairs:
        levels = ", ".join(
            f"{quality.value} {level_of(said.expected[quality])} for "
            f"{'-' if (truth := reply.reference.level(quality)) is None else truth}"
            for quality in QUALITIES
        )
        text = " ".join(reply.reply.split()).replace("|", "/")
        short = text if len(text) <= 220 else text[:217] + "..."
        yield (
            f'`{reply.id}` {reply.request}: "{short}" Read as {said.stance.value}, the reference '
            f"says {reply.reference.stance.value}; {levels}."
        )


def _tried() -> str:
    path = Path(__file__).resolve().parent / "TRIED.md"
    return path.read_text(encoding="utf-8").strip()


def _said(figure: Figure) -> str:
    return f"{figure.value:.2f} ({figure.low:.2f} to {figure.high:.2f})"
