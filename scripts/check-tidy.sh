#!/usr/bin/env bash
# Usage: scripts/check-tidy.sh [--preset PRESET] [SOURCE...]
# Runs clang-tidy 14 on the sources of app, core and ui (or on those named), as a preset (dev
# when not said) compiles them; build that preset first. A source that passed is not looked at again until it, a
# header it includes, its flags or .clang-tidy change: build/tidy keeps one empty file per pass.
# ui/printing/PdfFinishing.cpp is left out: clang 14 refuses qpdf's JSON.hh itself in C++20 (a vector of an
# incomplete type inside the library's header), whatever our source says.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
preset=dev
if [ "${1-}" = --preset ]; then
    preset=$2
    shift 2
fi
build=$root/build/$preset
passes=$root/build/tidy

if [ ! -f "$build/compile_commands.json" ]; then
    echo "clang-tidy: build it first (cmake --preset $preset && cmake --build --preset $preset)" >&2
    exit 1
fi
mkdir -p "$passes"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$#" -gt 0 ]; then
    realpath -- "$@" >"$work/sources"
else
    sed -nE "s|^ *\"file\": \"($root/(app\|core\|ui)/.*)\".*|\1|p" "$build/compile_commands.json" |
        grep -v '/ui/printing/PdfFinishing\.cpp$' | sort -u >"$work/sources"
fi

# "source<tab>file it reads", as Ninja learnt from the compiler; system headers are left out.
ninja -C "$build" -t deps | awk '
    /^[^ ]/ { source = ""; next }
    NF == 0 { next }
    { file = $0; sub(/^ +/, "", file) }
    source == "" { source = file }
    file !~ /^\/usr\// { print source "\t" file }' >"$work/reads"
clang-tidy-14 --version >"$work/version"
# Clang cannot read the headers GCC precompiled; without them, a source that leans on them for what it does
# not include is found out.
sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" \
    >"$work/compile_commands.json"

# What the verdict on a source follows from, in one number.
fingerprint() {
    {
        cat "$work/version" "$root/.clang-tidy"
        grep -B 1 -F "\"file\": \"$1\"" "$build/compile_commands.json"
        awk -F '\t' -v source="$1" '$1 == source { print $2 }' "$work/reads" | sort -u |
            (cd "$build" && xargs -r -d '\n' sha256sum)
    } | sha256sum | cut -d ' ' -f 1
}

# Prints and keeps what clang-tidy refuses in one source.
check() {
    local pass output
    if ! grep -qF "$1"$'\t' "$work/reads"; then
        echo "$1 is not built in the preset $preset" >>"$work/refused"
        return 0
    fi
    pass=$passes/$(fingerprint "$1")
    [ ! -e "$pass" ] || return 0
    if output=$(clang-tidy-14 -p "$work" --quiet "$1" 2>&1); then
        touch "$pass"
    else
        grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated' <<<"$output" || true
        echo "$1 has the faults above" >>"$work/refused"
    fi
}

export -f fingerprint check
export work root build passes preset
touch "$work/refused"
# shellcheck disable=SC2016 # expanded by the inner shell
xargs -r -d '\n' -n 1 -P "$(nproc)" bash -c 'set -euo pipefail; check "$1"' check <"$work/sources"

cat "$work/refused"
refused=$(wc -l <"$work/refused")
echo "clang-tidy: $(wc -l <"$work/sources") sources, $refused refused"
[ "$refused" -eq 0 ]
