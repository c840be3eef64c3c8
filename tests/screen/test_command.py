"""`regain screen`: one message a line in, one JSON object a line out."""

import json

from click.testing import CliRunner

from bot.cli.screen import screen


def run(text):
    data = text if isinstance(text, bytes) else text.encode()
    return CliRunner().invoke(screen, input=data)


def test_each_line_gets_its_answer_in_order():
    result = run("my dad's face is drooping\n\nstiff today\n")
    assert result.exit_code == 0
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"text": "my dad's face is drooping", "urgency": "emergency", "flags": ["stroke"]},
        {"text": "", "urgency": "none", "flags": []},
        {"text": "stiff today", "urgency": "none", "flags": []},
    ]


def test_other_scripts_come_back_as_they_were_sent():
    assert json.loads(run("¿qué tal? 😀\n").stdout)["text"] == "¿qué tal? 😀"


def test_a_bad_line_is_named_and_the_others_are_answered():
    result = run(b"ok\n\xff\xfe\nfine\n")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    assert result.stderr.startswith("line 2: is not UTF-8")
