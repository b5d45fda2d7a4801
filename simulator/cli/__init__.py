"""The verbs of ``steadyframe``. A verb's module is imported when that verb is called."""

from __future__ import annotations

import io
import os
import sys
from typing import Final

__all__ = ["run"]

_VERSION_FLAGS: Final = (["--version"], ["-V"])


def run() -> None:
    """The command ``steadyframe``; ends the process with the verb's exit status."""
    # Nothing may be fetched from a model hub at run time, whatever a library would like to do.
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pack in another script must not end a verb where the terminal cannot show it.
        sys.stdout.reconfigure(errors="replace")
    if sys.argv[1:] in _VERSION_FLAGS:
        from simulator import __version__

        print(f"steadyframe {__version__}")
        return
    from simulator.cli.verbs import main

    main()
