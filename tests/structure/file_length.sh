#!/usr/bin/env bash
# Usage: file_length.sh ROOT
# No source file is longer than 500 lines: past that it holds two concepts.
set -euo pipefail

cd "$1"
limit=500
too_long=0
while IFS= read -r -d '' file; do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt "$limit" ]; then
        echo "$file: $lines lines, more than $limit"
        too_long=1
    fi
done < <(find app core ui tests -type f \( -name '*.cpp' -o -name '*.h' \) -print0)
exit "$too_long"
