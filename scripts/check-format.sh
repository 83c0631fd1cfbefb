#!/usr/bin/env bash
# Usage: scripts/check-format.sh
# Refuses C++ files that clang-format 14 would change. To format: clang-format-14 -i FILE...
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
find app core ui tests -type f \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 clang-format-14 --dry-run -Werror
