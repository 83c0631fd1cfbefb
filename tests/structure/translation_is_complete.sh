#!/usr/bin/env bash
# Usage: translation_is_complete.sh LUPDATE TS_FILE SOURCE_LIST [OPTION_OF_LUPDATE...]
# Every string of the sources is translated in TS_FILE and TS_FILE holds no other: run on a copy,
# lupdate finds nothing to add and nothing to retire.
set -euo pipefail

lupdate=$1
translation=$2
sources=$3
shift 3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
copy=$folder/$(basename "$translation")

# Prints the messages of a .ts file that are not simply translated; fails when there is one.
unsettled() {
    awk '
        /<name>/ { context = $0; gsub(/^ *<name>|<\/name>$/, "", context) }
        /<source>/ { source = $0; gsub(/^ *<source>|<\/source>$/, "", source) }
        /<translation[^>]* type="/ {
            kind = $0; sub(/.* type="/, "", kind); sub(/".*/, "", kind)
            print kind ": [" context "] " source
            count++
        }
        END { exit count > 0 }' "$1"
}

if ! unsettled "$translation"; then
    echo "$(basename "$translation") holds the messages above: translate or drop them."
    exit 1
fi
cp "$translation" "$copy"
"$lupdate" -silent -locations none "$@" "@$sources" -ts "$copy"
if ! grep -q '<source>' "$copy"; then
    echo "lupdate finds no string at all: the list of sources is wrong."
    exit 1
fi
if ! unsettled "$copy"; then
    echo "The sources and $(basename "$translation") differ by the messages above: build the target" \
        "update_translations, then translate."
    exit 1
fi
