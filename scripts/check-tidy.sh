#!/usr/bin/env bash
# Usage: scripts/check-tidy.sh [--preset PRESET] [SOURCE...]
# Runs clang-tidy 14 on the sources of app, core and ui (or on those named), with the flags of a preset (dev
# when not said); configure that preset first. A source that passed is not looked at again until it, a
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
    echo "clang-tidy: configure it first (cmake --preset $preset)" >&2
    exit 1
fi
mkdir -p "$passes"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$#" -gt 0 ]; then
    realpath -- "$@" | sed "s|^$root/||" >"$work/sources"
else
    find app core ui -name '*.cpp' ! -path ui/printing/PdfFinishing.cpp | sort >"$work/sources"
fi

# "source<tab>file it reads": itself and our headers, however deep. They are included by their path from the root.
grep -rHE '^#include "' app core ui --include='*.cpp' --include='*.h' |
    awk -F '"' -v sources="$work/sources" '
        { includer = $1; sub(/:#include $/, "", includer); includes[includer] = includes[includer] $2 "\n" }
        function follow(file, direct, i, count) {
            if (file in seen) return
            seen[file] = 1
            print source "\t" file
            count = split(includes[file], direct, "\n")
            for (i = 1; i < count; i++) follow(direct[i])
        }
        END { while ((getline source <sources) > 0) { delete seen; follow(source) } }' >"$work/reads"
clang-tidy-14 --version >"$work/version"
# The flags of a target are those of its first source. Clang cannot read the headers GCC precompiled; without
# them, a source that leans on them for what it does not include is found out.
for target in app core ui; do
    sed -nE "s|^ *\"command\": \"[^ ]* (.*) -o $target/CMakeFiles/passerelle[^/]*\.dir/.*|\1|p; t done; b; :done q" \
        "$build/compile_commands.json" | sed -E 's/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' \
        >"$work/flags.$target"
done

# What the verdict on a source follows from, in one number.
fingerprint() {
    {
        cat "$work/version" .clang-tidy "$work/flags.${1%%/*}"
        awk -F '\t' -v source="$1" '$1 == source { print $2 }' "$work/reads" | sort | xargs -d '\n' sha256sum
    } | sha256sum | cut -d ' ' -f 1
}

# Where the pass of a source is kept.
pass_of() {
    echo "$passes/$(fingerprint "$1")"
}

# Whether clang-tidy accepts the sources, of one target, read as one; what it says goes to OUTPUT.
accepts() {
    local output=$1 batch source
    shift
    batch=$(mktemp -d "$work/batch.XXXX")
    for source in "$@"; do
        echo "#include \"$root/$source\" // NOLINT(bugprone-suspicious-include)"
    done >"$batch/all.cpp"
    echo "[{ \"directory\": \"$build\", \"file\": \"$batch/all.cpp\"," \
        "\"command\": \"c++ $(<"$work/flags.${1%%/*}") -c $batch/all.cpp\" }]" >"$batch/compile_commands.json"
    clang-tidy-14 -p "$batch" --config-file=.clang-tidy --header-filter='/(app|core|ui)/.*\.(h|cpp)$' \
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

# Looks at the sources, all of one target, that have not passed yet.
check() {
    local source unseen=()
    for source in "$@"; do
        [ -e "$(pass_of "$source")" ] || unseen+=("$source")
    done
    [ "${#unseen[@]}" -eq 0 ] || check_together "${unseen[@]}"
}

export -f fingerprint pass_of accepts check_together check
export work root build passes preset
touch "$work/refused"
for target in core ui app; do
    # shellcheck disable=SC2016 # expanded by the inner shell
    { grep "^$target/" "$work/sources" || true; } |
        xargs -r -d '\n' -n 12 -P "$(nproc)" bash -c 'set -euo pipefail; check "$@"' check
done

cat "$work/refused"
refused=$(wc -l <"$work/refused")
echo "clang-tidy: $(wc -l <"$work/sources") sources, $refused refused"
[ "$refused" -eq 0 ]
