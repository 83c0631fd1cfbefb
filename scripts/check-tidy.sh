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

# Where the pass of a source is kept.
pass_of() {
    echo "$passes/$(fingerprint "$1")"
}

# Whether clang-tidy accepts the sources read as one, with the flags of the first; what it says goes to OUTPUT.
accepts() {
    local output=$1 batch source
    shift
    batch=$(mktemp -d "$work/batch.XXXX")
    for source in "$@"; do
        echo "#include \"$source\" // NOLINT(bugprone-suspicious-include)"
    done >"$batch/all.cpp"
    {
        echo '['
        grep -B 3 -F "\"file\": \"$1\"" "$work/compile_commands.json" | sed "s|$1|$batch/all.cpp|g"
        echo '}]'
    } >"$batch/compile_commands.json"
    clang-tidy-14 -p "$batch" --config-file="$root/.clang-tidy" --header-filter='/(app|core|ui)/.*\.(h|cpp)$' \
        --quiet "$batch/all.cpp" >"$output" 2>&1
}

# Reading the headers takes ten times what a source does, so sources are looked at together. A refusal, be it
# only that two of them use one name for two things, is followed down by halves to the source it is about.
check_together() {
    local output half=$(($# / 2))
    output=$(mktemp "$work/output.XXXX")
    if accepts "$output" "$@"; then
        for source in "$@"; do
            touch "$(pass_of "$source")"
        done
    elif [ "$#" -gt 1 ]; then
        check_together "${@:1:half}"
        check_together "${@:half+1}"
    else
        grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? generated' "$output" || true
        echo "$1 has the faults above" >>"$work/refused"
    fi
}

# Prints and keeps what clang-tidy refuses in the sources that have not passed yet.
check() {
    local source unseen=()
    for source in "$@"; do
        if ! grep -qF "$source"$'\t' "$work/reads"; then
            echo "$source is not built in the preset $preset" >>"$work/refused"
        elif [ ! -e "$(pass_of "$source")" ]; then
            unseen+=("$source")
        fi
    done
    [ "${#unseen[@]}" -eq 0 ] || check_together "${unseen[@]}"
}

export -f fingerprint pass_of accepts check_together check
export work root build passes preset
touch "$work/refused"
for target in core ui app; do
    # shellcheck disable=SC2016 # expanded by the inner shell
    { grep "^$root/$target/" "$work/sources" || true; } |
        xargs -r -d '\n' -n 12 -P "$(nproc)" bash -c 'set -euo pipefail; check "$@"' check
done

cat "$work/refused"
refused=$(wc -l <"$work/refused")
echo "clang-tidy: $(wc -l <"$work/sources") sources, $refused refused"
[ "$refused" -eq 0 ]
