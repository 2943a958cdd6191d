"""The address of an embedding server and the warning that text goes there."""

from __future__ import annotations

import pytest

from compare.encoders.address import leaving, parse
from compare.errors import EncoderError


@pytest.mark.parametrize(
    ("name", "address", "model"),
    [
        ("server:http://localhost:8080/v1#BAAI/bge-m3", "http://localhost:8080/v1", "BAAI/bge-m3"),
        (
            "server:http://localhost:11434#nomic-embed-text:latest",
            "http://localhost:11434/v1",
            "nomic-embed-text:latest",
        ),
        ("server:https://Vectors.Example/api/v1/#m", "https://vectors.example/api/v1", "m"),
        ("server:http://[::1]:8080/v1#m", "http://[::1]:8080/v1", "m"),
    ],
)
def test_addresses(name: str, address: str, model: str) -> None:
    place = parse(name)
    assert (place.address, place.model) == (address, model)


@pytest.mark.parametrize(
    "name",
    [
        "server:",
        "server:localhost:8080/v1#m",
        "server:ftp://localhost/v1#m",
        "server:file:///etc/passwd#m",
        "server:http://#m",
        "server:http://localhost:port/v1#m",
        "server:http://localhost:99999/v1#m",
        "server:http://localhost:8080/v1",
        "server:http://localhost:8080/v1#",
        "server:http://localhost:8080/v1?a=b#m",
        "server:http://local host/v1#m",
        "server:http://localhost/v1#m\r\nHost: other",
        "server:http://l\u043ecalhost/v1#m",
        "server:http://[::1/v1#m",
    ],
)
def test_what_is_no_address_says_how_one_looks(name: str) -> None:
    with pytest.raises(EncoderError) as caught:
        parse(name)
    assert "server:http://localhost:8080/v1#" in caught.value.hint
    assert leaving(name) == ""


@pytest.mark.parametrize("port", ["80", "port"])
def test_a_password_in_an_address_is_refused_and_not_repeated(port: str) -> None:
    with pytest.raises(EncoderError) as caught:
        parse(f"server:http://me:s3cret@localhost:{port}/v1#m")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "where"),
    [
        ("http://localhost:8080/v1", "another program on this machine"),
        ("http://127.0.0.2:8080/v1", "another program on this machine"),
        ("http://[::1]:8080/v1", "another program on this machine"),
        ("http://127.0.0.1.example/v1", "another machine, and unencrypted"),
        ("http://192.168.1.5:80/v1", "another machine, and unencrypted"),
        ("https://vectors.example/v1", "another machine"),
    ],
)
def test_the_warning_says_where_text_goes(address: str, where: str) -> None:
    warning = leaving(f"server:{address}#m")
    assert address in warning
    assert warning.endswith(f"for {where}.")


@pytest.mark.parametrize("name", ["auto", "onnx", "folder:/models/server:", ""])
def test_no_other_encoder_lets_text_go(name: str) -> None:
    assert leaving(name) == ""
