#!/usr/bin/env bash
# Usage: scripts/run.sh
# Installs what is missing, builds the program and shows what it does. Prints where the program is and
# what it wrote.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What to show, decided here alone: with a display the demonstration in the window, else documents, the
# demonstration file of Agen and its annual review.
show() {
    if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
        open_window
    else
        write_documents
    fi
}

open_window() {
    write_file
    echo "$program $file"
    "$program" "$file"
}

write_file() {
    file=$PWD/demo-out/agen.passerelle
    mkdir -p demo-out
    # What somebody changed in the file of an earlier run is kept: the command then refuses, and says so.
    if ! "$program" demo "$file" >/dev/null; then
        [ -s "$file" ] || exit 1
        echo "Going on with $file as it is." >&2
    fi
    expect_written "$file"
}

write_documents() {
    local review=$PWD/demo-out/bilan-agen.pdf
    write_file
    # The contract of Agen ended in 2024, so the day is said: March 2023, when the review of 2022 is due.
    "$program" report progress "$file" --to "$review" --as-of 2023-03-12 --lang fr >/dev/null
    expect_written "$review"
    printf '%s\n' "$program" "$file" "$review"
}

# The program says by its exit status that it worked; this is what the two lines above promise.
expect_written() {
    if [ ! -s "$1" ]; then
        echo "$1 was not written." >&2
        exit 1
    fi
}

scripts/install-dependencies.sh --program-only
cmake --preset release >/dev/null
cmake --build --preset release --target passerelle
program=$PWD/build/release/app/passerelle
if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM-offscreen}"
fi
show
