#!/usr/bin/env bash
# What the GitHub Action runs: annotations on standard output, SARIF where it is asked for. The format “github” writes the
# summary of the job by itself.
# Globs are Aboveboard’s to read: the shell knows no “**”, and no paths with signs in them.
set -uo pipefail -f

arguments=(--format github)
# Where nothing is said, the configuration of the project has its say.
[ -n "${ABOVEBOARD_LOCALE:-}" ] && arguments+=(--locale "$ABOVEBOARD_LOCALE")
[ -n "${ABOVEBOARD_SARIF:-}" ] && arguments+=(--format "sarif=$ABOVEBOARD_SARIF")
[ -n "${ABOVEBOARD_BASELINE:-}" ] && arguments+=(--baseline "$ABOVEBOARD_BASELINE")

# The commit that the pull request is to be merged into; a shallow clone does not have it yet.
base=""
if [ "${ABOVEBOARD_ONLY_CHANGED:-true}" = true ] && [ -f "${GITHUB_EVENT_PATH:-}" ]; then
  base="$(node -p "require(process.env.GITHUB_EVENT_PATH).pull_request?.base?.sha ?? ''")"
fi
if [ -n "$base" ]; then
  if ! git cat-file -e "$base^{commit}" 2>/dev/null; then git fetch --quiet --depth=1 origin "$base"; fi
  arguments+=(--since "$base")
fi

# Words are parted here on purpose.
# shellcheck disable=SC2206
arguments+=(${ABOVEBOARD_ARGUMENTS:-} ${ABOVEBOARD_PATHS:-.})

if [ -n "${ABOVEBOARD_COMMAND:-}" ]; then command=("$ABOVEBOARD_COMMAND")
elif [ -x node_modules/.bin/aboveboard ]; then command=(node_modules/.bin/aboveboard)
else command=(npx --yes "aboveboard@${ABOVEBOARD_VERSION:-latest}")
fi

exec "${command[@]}" "${arguments[@]}"
