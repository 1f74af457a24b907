"""Walks through Paso as a person would, for what measures it. Python 3.11.

A key that comes too soon after a new page counts as held down, so every key waits; `patience` is how much longer, for a
program that runs under valgrind.
"""
import os
import re
import time
import tomllib

from seat import Seat

patience = 1.0
TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def home(seat):
    """From the first page to the one where lessons are chosen: only Enter, again and again."""
    for _ in range(9):
        if re.search("> Begin: ", seat.screen.text()):
            return
        calmly(seat, "enter")
    raise AssertionError(f"the start page was not reached. The screen:\n{seat.screen.text()}")


def lesson(seat):
    """Takes the first lesson from its first page to its last, as a person would: what is right stands in its folder."""
    folder = os.path.join(TOP, "lessons", "first-steps", "hello-screen")
    with open(os.path.join(folder, "lesson.toml"), "rb") as file:
        steps = tomllib.load(file)["step"]
    with open(os.path.join(folder, "en.ftl"), encoding="utf-8") as file:
        words = file.read()
    while not re.search("> Begin: ", seat.screen.text()):
        calmly(seat, "home")
    calmly(seat, "enter")
    for _ in range(20 * len(steps)):
        text = seat.screen.text()
        at = re.search(r"step (\d+) of \d+", text)
        if not at:
            if "You can now" in text:
                return
            break
        if re.search(r"> Go on\s*$", text, re.M):
            calmly(seat, "enter")
        else:
            solve(seat, steps[int(at[1]) - 1], words)
    raise AssertionError(f"the lesson did not reach its end. The screen:\n{seat.screen.text()}")


def solve(seat, step, words):
    """Does what a step asks: presses its keys, or finds its right option on the screen."""
    for key in step.get("keys", {}).get("press", []):
        calmly(seat, key)
    if "keys" in step:
        return
    if "choose" in step:
        message = re.search(rf"^{step['id']} =(.*?)(?=^\S|\Z)", words, re.M | re.S)[1]
        label = re.search(rf"^ +\.{step['choose']['right'][0]} = ([^{{\n]+)", message, re.M)[1]
        for _ in range(9):
            if re.search(rf"> \(.\) {re.escape(label[:20])}", seat.screen.text()):
                break
            calmly(seat, "down")
    calmly(seat, "enter")


def calmly(seat, key):
    """A key that comes too soon after a new page counts as held down."""
    time.sleep(0.5 * patience)
    seat.press(key).rests(0.3 * patience)


def join(command):
    """A learner called Ana with the first sign, who has begun the first lesson and left."""
    seat = Seat(command)
    try:
        seat.shows("Enter").rests()
        home(seat)
        while not re.search("> Keep my progress", seat.screen.text()):
            calmly(seat, "down")
        calmly(seat, "enter")
        seat.shows("sign")
        calmly(seat, "enter")
        for letter in "Ana":
            seat.press(letter)
        calmly(seat, "enter")
        calmly(seat, "enter")
        seat.shows("> Only my sign and my name")
        calmly(seat, "enter")
        seat.shows("Good to see you, Ana").shows("saved")
        calmly(seat, "enter")
        if "Before you begin" in seat.screen.text():
            calmly(seat, "enter")
        seat.shows(r"step 1 of").rests()
    finally:
        seat.close()


def back_home(seat, wait):
    """Comes back by sign and name, to the start page."""
    seat.press("down")
    for key, shown in (("enter", "sign"), ("enter", "name"), ("Ana", "Ana"), ("down", "> Come in"),
                       ("enter", "Good to see you, Ana")):
        time.sleep(wait)
        seat.press(key).shows(shown, 180).rests(wait)
