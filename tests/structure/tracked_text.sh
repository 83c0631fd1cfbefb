#!/usr/bin/env bash
# Usage: tracked_text.sh ROOT
# Tracked files hold no path of somebody's machine and no reminder of unfinished work. Skipped
# (status 77) outside a git checkout.
set -euo pipefail

cd "$1"
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || exit 77
found=0

# refuse PATTERN REASON: no tracked text file matches. LICENSE is not ours to word.
refuse() {
    if git grep -nIE "$1" -- . ':!LICENSE'; then
        echo "^ $2"
        found=1
    fi
}

# The brackets keep this file from finding itself.
refuse '(^|[^[:alnum:]_./~-])/(wor[k]|far[m]|roo[t]|hom[e]|User[s]|tmp/w[t])/' 'a path of one machine'
refuse '(^|[^[:alnum:]_])(TO[D]O|FIX[M]E)([^[:alnum:]_]|$)' 'finish it, or write down elsewhere what is left'
exit "$found"
