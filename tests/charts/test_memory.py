"""Drawing must fit in a small server."""

import subprocess
import sys

import pytest

MEASURE = """
import re
from pathlib import Path
import numpy
import flows.messages, flows.wording
def peak():
    return int(re.search("VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before = peak()
from bot.charts import draw
from tests.charts.examples import chart, on_days
from flows.messages import Series
series = Series("Stiffness", on_days(*range(42)), baseline=6, goal=2, matters=2)
for _ in range(20):
    draw(chart(series, series, series, series, shaded=(20, 41)))
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak where Linux keeps it")
def test_it_takes_at_most_20_mebibytes_more() -> None:
    done = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True)
    assert done.stderr == ""
    assert 0 < float(done.stdout) <= 20
