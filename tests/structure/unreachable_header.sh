#!/usr/bin/env bash
# Usage: unreachable_header.sh HEADER COMPILER FLAGS...
# With the FLAGS of a target, an empty source compiles and one that includes <HEADER> does not, for
# the reason that the header is not on the target's path.
set -euo pipefail

header=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
echo '#include <QString>' >"$folder/without.cpp"
printf '#include <QString>\n#include <%s>\n' "$header" >"$folder/with.cpp"

if ! "$@" -fsyntax-only "$folder/without.cpp"; then
    echo "A source that includes <QString> alone does not compile: the flags are wrong."
    exit 1
fi
if messages=$(LC_ALL=C "$@" -fsyntax-only "$folder/with.cpp" 2>&1); then
    echo "<$header> can be included, and should not."
    exit 1
fi
if ! grep -qE "$header: No such file or directory|'$header' file not found" <<<"$messages"; then
    echo "<$header> fails to compile, but for another reason:"
    echo "$messages"
    exit 1
fi
