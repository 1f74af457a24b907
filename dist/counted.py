"""Counts what a program under callgrind has done, while it goes on. Python 3.9, valgrind."""
import os
import re
import subprocess

TOOL = ["valgrind", "--tool=callgrind", "--quiet"]


def under(work, command):
    """The command, to be counted; what it costs is written into the folder `work`."""
    return [*TOOL, f"--callgrind-out-file={os.path.join(work, 'out')}", *command]


def count(seat, work):
    """Millions of instructions since the start or the last count; None if callgrind gave none."""
    known = set(os.listdir(work))
    subprocess.run(["vgdb", f"--pid={seat.pid}", "dump"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name in sorted(set(os.listdir(work)) - known):
        with open(os.path.join(work, name)) as file:
            found = re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M)
        if found and int(found[1]):
            return int(found[1]) / 1e6
    return None
