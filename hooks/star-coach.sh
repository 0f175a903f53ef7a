#!/usr/bin/env bash
# Runs star-coach in the current folder, in the version that this repository has or STAR_COACH_VERSION names. It is
# installed into a folder of its own, with a configuration of its own, and called by its path: no package, script or
# .npmrc of the folder that is linted decides what is installed or run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=${STAR_COACH_VERSION:-$(sed -n 's/^[[:space:]]*"version": "\([^"]*\)",*$/\1/p' "$root/package.json" | head -n 1)}
caches=${RUNNER_TEMP:-${XDG_CACHE_HOME:-$HOME/.cache}}/star-coach
tool=$caches/${version//[^0-9A-Za-z.+-]/_}

if [ ! -f "$tool/node_modules/star-coach/dist/cli.mjs" ]; then
  mkdir -p "$caches"
  draft=$(mktemp -d "$caches/draft.XXXXXX")
  trap 'rm -rf "$draft"' EXIT
  : > "$draft/npmrc"
  (cd "$draft" && npm install --prefix "$draft" --userconfig "$draft/npmrc" --ignore-scripts --no-audit --no-fund \
    --loglevel=error "star-coach@$version") >&2
  # Another run may have been faster.
  mv -T "$draft" "$tool" 2>/dev/null || mv "$draft" "$tool" 2>/dev/null || true
  trap - EXIT
  rm -rf "$draft"
fi

exec node "$tool/node_modules/star-coach/dist/cli.mjs" "$@"
