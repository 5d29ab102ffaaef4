"""A complete App Builder project, as ``aio app init`` and the tutorial leave it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

APP_CONFIG: Final = """\
# app.config.yaml
extensions:
  dx/excshell/1:
    $include: src/dx-excshell-1/ext.config.yaml
"""
EXT: Final = "src/dx-excshell-1/ext.config.yaml"
# The tutorial's, before the inputs of the credential are put in.
BARE: Final = """\
operations:
  view:
    - type: web
      impl: index.html
actions: actions
runtimeManifest:
  packages:
    dx-excshell-1:
      license: Apache-2.0
      actions:
        generic:
          function: actions/generic/index.js
          web: 'yes'
          runtime: nodejs:16
          inputs:
            LOG_LEVEL: debug
          annotations:
            require-adobe-auth: false
            final: true
"""
INPUTS: Final = """\
            OAUTHS2S_CLIENT_ID: $OAUTHS2S_CLIENT_ID
            OAUTHS2S_CLIENT_SECRET: $OAUTHS2S_CLIENT_SECRET
            OAUTHS2S_CECREDENTIALS_METASCOPES: $OAUTHS2S_CECREDENTIALS_METASCOPES
            OAUTHS2S_IMS_ORG_ID: $OAUTHS2S_IMS_ORG_ID
"""
# As the tutorial prints it, with the org ID that its own code lacks.
TUTORIAL: Final = BARE.replace("debug\n", "debug\n" + INPUTS)
INCLUDED: Final = BARE + "            include-ims-credentials: true\n"
PLACE: Final = ("runtimeManifest", "packages", "dx-excshell-1", "actions", "generic")
SECRET: Final = "p8e-" + "A1b2" * 8
ENV: Final = f"""\
OAUTHS2S_CLIENT_ID=58b23182d80a40fea8b12bc236d71167
OAUTHS2S_CLIENT_SECRET={SECRET}
OAUTHS2S_CECREDENTIALS_METASCOPES=AdobeID,openid
OAUTHS2S_IMS_ORG_ID=0123456789ABCDEF01234567@AdobeOrg
"""
IMS_ENV: Final = f"""\
IMS_OAUTH_S2S_CLIENT_ID=58b23182d80a40fea8b12bc236d71167
IMS_OAUTH_S2S_CLIENT_SECRET={SECRET}
IMS_OAUTH_S2S_ORG_ID=0123456789ABCDEF01234567@AdobeOrg
IMS_OAUTH_S2S_SCOPES='["AdobeID","openid"]'
"""


def put(folder: Path, file: str, text: str) -> Path:
    """Write a file of a project, byte for byte."""
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def lay_out(folder: Path, ext: str = BARE, env: str = ENV) -> Path:
    """A project's files in a folder."""
    put(folder, "app.config.yaml", APP_CONFIG)
    put(folder, EXT, ext)
    put(folder, ".env", env)
    put(folder, "package.json", '{"name": "quota-watch", "version": "0.1.0"}\n')
    put(folder, "src/dx-excshell-1/actions/generic/index.js", "exports.main = main\n")
    put(folder, "src/dx-excshell-1/web-src/index.html", "<!doctype html>\n")
    return folder
