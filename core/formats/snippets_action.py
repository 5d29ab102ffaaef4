"""The tutorial's App Builder action, mended: with ``fetch``, or Adobe's library.

Both run as they are in Node.js 18 or later. They log and answer words of their own
alone, since those of others could quote a secret.
"""

from __future__ import annotations

import re
from typing import Final

from core.formats.snippets_parts import (
    CLIENT_ID,
    CLIENT_SECRET,
    IMS_ORG_ID,
    SCOPES,
    Parts,
    literal,
)
from core.model import Environment

# What the library calls the environments that it knows.
IMS_ENVIRONMENTS: Final = {
    Environment.PRODUCTION: "prod",
    Environment.STAGE: "stage",
}
_slot = re.compile(r"<([A-Z_]+)>")


def with_fetch(parts: Parts) -> str:
    """The action without any dependency."""
    return _filled(_FETCH_HEAD + _CALL + _FETCH_PART + _QUOTA + _MAIN, parts)


def with_core_auth(parts: Parts) -> str:
    """The action with ``@adobe/aio-lib-core-auth``."""
    return _filled(_AUTH_HEAD + _CALL + _AUTH_PART + _QUOTA + _MAIN, parts)


def _filled(template: str, parts: Parts) -> str:
    values = {
        "TOKEN_URL": literal(parts.token_url),
        "QUOTA_URL": literal(parts.quota_url),
        "IMS_ENV": literal(IMS_ENVIRONMENTS.get(parts.environment, "")),
        "CLIENT_ID": CLIENT_ID,
        "CLIENT_SECRET": CLIENT_SECRET,
        "SCOPES": SCOPES,
        "IMS_ORG_ID": IMS_ORG_ID,
    }
    return _slot.sub(lambda slot: values[slot.group(1)], template)


_FETCH_HEAD: Final = """\
// Gets an access token from Adobe IMS and loads the content requests quota of an org.
// Node.js 18 or later (runtime: nodejs:20), no dependency.
// ext.config.yaml: map each of INPUTS from .env as NAME: $NAME, and set the
// annotations final: true and require-adobe-auth: true.

const TOKEN_URL = <TOKEN_URL>;
const QUOTA_URL = <QUOTA_URL>;
const INPUTS = [
  "<CLIENT_ID>",
  "<CLIENT_SECRET>",
  "<SCOPES>",
  "<IMS_ORG_ID>",
];
const EARLY = 10 * 60; // seconds before its end at which a token is used no more
const LONGEST = 24 * 60 * 60; // seconds that a token lives at most
const TIMEOUT = 20_000; // milliseconds for each call

// Client ID -> { value, until }. Lives as long as the warm container.
const tokens = new Map();
"""

_AUTH_HEAD: Final = """\
// Gets an access token from Adobe IMS and loads the content requests quota of an org.
// Node.js 18 or later (runtime: nodejs:20), npm install @adobe/aio-lib-core-auth
// ext.config.yaml: set the annotations include-ims-credentials: true, final: true and
// require-adobe-auth: true; .env: IMS_OAUTH_S2S_CLIENT_ID, _CLIENT_SECRET, _ORG_ID and
// _SCOPES (a JSON array).

const { generateAccessToken, invalidateCache } = require("@adobe/aio-lib-core-auth");

const QUOTA_URL = <QUOTA_URL>;
const IMS_ENV = <IMS_ENV>;
const INPUTS = ["client_id", "client_secret", "org_id", "scopes"];
const TIMEOUT = 20_000; // milliseconds for each call
"""

_CALL: Final = """
class CallError extends Error {
  constructor(message, statusCode, tokenRefused = false) {
    super(message);
    this.statusCode = statusCode; // of this action's own answer
    this.tokenRefused = tokenRefused;
  }
}

// Adobe's error code and its ID of the call: support asks for the latter.
function refusal(what, status, code, callId) {
  const known = /^([a-z_]{1,40}|[0-9]{4,8})$/.test(code ?? "") ? ` ${code}` : "";
  const message = `${what}: HTTP ${status}${known} (${callId})`;
  return new CallError(message, 502, what === "AEM" && status === 401);
}

async function call(what, url, options) {
  let response;
  let text;
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    // A redirect is told, not followed: it could take the secret along.
    response = await fetch(url, { ...options, redirect: "manual", signal });
    text = await response.text();
  } catch (error) {
    if (error.name === "TimeoutError") {
      throw new CallError(`${what}: no answer in time`, 504);
    }
    throw new CallError(`${what}: ${error.cause?.code ?? "no answer"}`, 502);
  }
  const data = parsed(text);
  if (response.ok && data !== undefined) {
    return data;
  }
  const ids = ["x-debug-id", "x-request-id"];
  const told = ids.map((id) => `${id}: ${response.headers.get(id) ?? "none"}`);
  const code = data?.error ?? data?.error_code;
  throw refusal(what, response.status, code, told.join(", "));
}

// undefined where it is no JSON: an error page, or cut short.
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
"""

_FETCH_PART: Final = """
async function getAccessToken(params) {
  const kept = tokens.get(params.<CLIENT_ID>);
  if (kept && Date.now() < kept.until) {
    return kept.value;
  }
  const asked = Date.now();
  const answer = await call("IMS", TOKEN_URL, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: params.<CLIENT_ID>,
      client_secret: params.<CLIENT_SECRET>,
      scope: params.<SCOPES>,
    }),
  });
  if (!answer?.access_token) {
    throw new CallError("IMS: an answer without a token", 502);
  }
  const life = Math.min(Number(answer.expires_in), LONGEST);
  const until = asked + (life - EARLY) * 1000;
  tokens.set(params.<CLIENT_ID>, { value: answer.access_token, until });
  return answer.access_token;
}

function forgetToken(params) {
  tokens.delete(params.<CLIENT_ID>);
}

function inputsOf(params) {
  return params;
}

function identity(params) {
  return { clientId: params.<CLIENT_ID>, orgId: params.<IMS_ORG_ID> };
}
"""

_AUTH_PART: Final = """
async function getAccessToken(params) {
  let timer;
  const late = new Promise((_, reject) => {
    const error = new CallError("IMS: no answer in time", 504);
    timer = setTimeout(() => reject(error), TIMEOUT); // the library has no limit
  });
  try {
    // Not params: who calls a web action could put other credentials there.
    const asked = generateAccessToken(params.__ims_oauth_s2s, IMS_ENV);
    const answer = await Promise.race([asked, late]);
    if (!answer?.access_token) {
      invalidateCache(); // it keeps that one too
      throw new CallError("IMS: an answer without a token", 502);
    }
    return answer.access_token; // the library keeps it for five minutes
  } catch (error) {
    if (error instanceof CallError) {
      throw error;
    }
    const { statusCode, error: code, xDebugId } = error.sdkDetails ?? {};
    if (!statusCode) {
      throw new CallError(`IMS: ${error.code ?? error.name}`, 502);
    }
    throw refusal("IMS", statusCode, code, `x-debug-id: ${xDebugId ?? "none"}`);
  } finally {
    clearTimeout(timer);
  }
}

function forgetToken() {
  invalidateCache();
}

function inputsOf(params) {
  return params.__ims_oauth_s2s ?? {};
}

function identity(params) {
  const { client_id: clientId, org_id: orgId } = params.__ims_oauth_s2s;
  return { clientId, orgId };
}
"""

_QUOTA: Final = """
async function loadQuota(params) {
  const accessToken = await getAccessToken(params);
  const { clientId, orgId } = identity(params);
  const query = new URLSearchParams({ imsOrgId: orgId, current: "true" });
  return call("AEM", `${QUOTA_URL}?${query}`, {
    headers: {
      Accept: "application/json",
      Authorization: `Bearer ${accessToken}`,
      "X-Adobe-Accept-Experimental": "1",
      "X-Api-Key": clientId,
      "x-gw-ims-org-id": orgId,
    },
  });
}
"""

_MAIN: Final = """
async function main(params) {
  try {
    const missing = INPUTS.filter((name) => !inputsOf(params)[name]);
    if (missing.length > 0) {
      throw new CallError(`inputs without a value: ${missing.join(", ")}`, 500);
    }
    let body;
    try {
      body = await loadQuota(params);
    } catch (error) {
      if (!error.tokenRefused) {
        throw error;
      }
      forgetToken(params); // refused before its time: once more with a new one
      body = await loadQuota(params);
    }
    return { statusCode: 200, body };
  } catch (error) {
    const own = error instanceof CallError;
    const statusCode = own ? error.statusCode : 500;
    const message = own ? error.message : `unexpected ${error.name}`;
    console.error(message);
    return { error: { statusCode, body: { error: message } } };
  }
}

exports.main = main;
"""
