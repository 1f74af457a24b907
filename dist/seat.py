"""A terminal for trials: starts a program in it, presses keys, and knows which text can be seen and what it cost.

Understands only what Paso writes. Python 3.9, nothing else; Linux for the costs.
"""
import codecs
import fcntl
import os
import re
import select
import signal
import struct
import termios
import time
import unicodedata

KEYS = {"enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "backspace": "\x7f", "up": "\x1b[A", "down": "\x1b[B",
        "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F", "page-up": "\x1b[5~",
        "page-down": "\x1b[6~", "back-tab": "\x1b[Z", "delete": "\x1b[3~", "f1": "\x1bOP", "f2": "\x1bOQ",
        "f3": "\x1bOR", "f4": "\x1bOS", "ctrl-c": "\x03"}
PIECE = re.compile(r"\x1b\[([?>=]?)([0-9;]*)([@-~])|\x1b[78=>cDM]|\x1b[()][0-9A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
                   r"|([\x00-\x1a\x1c-\x1f\x7f])|([^\x00-\x1f\x7f])")


class Screen:
    """The cells, as far as text goes."""

    def __init__(self, columns, rows):
        self.columns, self.rows, self.rest = columns, rows, ""
        self.decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def feed(self, data):
        text, at = self.rest + self.decode(data), 0
        while at < len(text):
            piece = PIECE.match(text, at)
            if not piece:
                if len(text) - at < 64:
                    break  # An escape sequence cut in two.
                at += 1
                continue
            at = piece.end()
            if piece[3]:
                self.sequence(piece[1], piece[2], piece[3])
            elif piece[4]:
                self.control(piece[4])
            elif piece[5]:
                self.letter(piece[5])
        self.rest = text[at:]

    def sequence(self, mark, numbers, end):
        number = [int(part or 0) for part in numbers.split(";")]
        many = number[0] or 1
        if mark:
            if mark == "?" and end in "hl" and number[0] == 1049:
                self.clear()
        elif end in "Hf":
            self.y = min(many, self.rows) - 1
            self.x = min((number[1] if len(number) > 1 else 1) or 1, self.columns) - 1
        elif end in "ABCDGd":
            x, y = self.x, self.y
            x = {"C": x + many, "D": x - many, "G": many - 1}.get(end, x)
            y = {"A": y - many, "B": y + many, "d": many - 1}.get(end, y)
            self.x, self.y = max(0, min(x, self.columns - 1)), max(0, min(y, self.rows - 1))
        elif end == "J":
            here = self.y * self.columns + self.x
            first, last = {0: (here, None), 1: (0, here + 1)}.get(number[0], (0, None))
            for cell in list(range(self.rows * self.columns))[first:last]:
                self.cells[cell // self.columns][cell % self.columns] = " "
        elif end in "KX":
            first, last = {0: (self.x, self.columns), 1: (0, self.x + 1)}.get(number[0], (0, self.columns))
            if end == "X":
                first, last = self.x, min(self.x + many, self.columns)
            for cell in range(first, last):
                self.cells[self.y][cell] = " "

    def control(self, sign):
        if sign == "\r":
            self.x = 0
        elif sign == "\b":
            self.x = max(0, self.x - 1)
        elif sign == "\n":
            if self.y == self.rows - 1:
                self.cells = self.cells[1:] + [[" "] * self.columns]
            else:
                self.y += 1

    def letter(self, sign):
        if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf":
            return
        if self.x >= self.columns:
            self.x = 0
            self.control("\n")
        self.cells[self.y][self.x] = sign
        self.x += 2 if unicodedata.east_asian_width(sign) in "WF" else 1


class Seat:
    """One program in one terminal."""

    def __init__(self, command, columns=80, rows=24, term="xterm-256color", env=None, root=None):
        self.screen, self.bytes, self.status = Screen(columns, rows), 0, None
        whole = {"PATH": os.environ.get("PATH", ""), "HOME": "/tmp", "LANG": "C.UTF-8", "TERM": term, **(env or {})}
        self.pid, self.end = os.forkpty()
        if self.pid == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                if root:
                    os.chroot(root)
                    os.chdir("/")
                os.execvpe(command[0], command, whole)
            except OSError as error:
                os.write(2, f"{command[0]}: {error}\r\n".encode())
            os._exit(127)

    def read(self, seconds):
        """Takes what the program writes within this time; false when there was nothing, or it has ended."""
        if not select.select([self.end], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.end, 65536)
        except OSError:
            data = b""
        self.bytes += len(data)
        self.screen.feed(data)
        return bool(data)

    def rests(self, quiet=0.25, longest=60):
        """Waits until nothing was written for `quiet` seconds."""
        stop = time.monotonic() + longest
        while time.monotonic() < stop and self.read(quiet):
            pass
        return self

    def shows(self, pattern, seconds=20):
        """Waits until the text can be seen; a regular expression over the whole screen."""
        stop = time.monotonic() + seconds
        while not re.search(pattern, self.screen.text()):
            left = stop - time.monotonic()
            if left <= 0 or not self.read(left):
                raise AssertionError(f"{pattern!r} was not seen. The screen:\n{self.screen.text()}")
        return self

    def press(self, *keys):
        """Presses keys by name; any other text is typed."""
        for key in keys:
            os.write(self.end, KEYS.get(key, key).encode())
            self.rests(0.05)
        return self

    def ends(self, seconds=10):
        """Waits for the end; the exit status, negative for a signal."""
        stop = time.monotonic() + seconds
        while self.status is None and time.monotonic() < stop:
            self.read(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status

    def close(self):
        """Ends the program, kindly first."""
        for sign in (signal.SIGTERM, signal.SIGKILL):
            if self.status is None:
                os.kill(self.pid, sign)
                self.ends(3)
        os.close(self.end)

    def cost(self):
        """What the program has used so far: CPU in ms, and how often it was woken."""
        cpu = woken = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/schedstat") as file:
                cpu += int(file.read().split()[0]) / 1e6
            with open(f"/proc/{self.pid}/task/{task}/status") as file:
                woken += sum(map(int, re.findall(r"ctxt_switches:\s+(\d+)", file.read())))
        return cpu, woken

    def memory(self):
        """PSS and the highest resident size so far, in KiB."""
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            pss = int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M)[1])
        with open(f"/proc/{self.pid}/status") as file:
            return pss, int(re.search(r"VmHWM:\s+(\d+)", file.read())[1])
