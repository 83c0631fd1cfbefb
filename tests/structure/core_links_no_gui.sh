#!/usr/bin/env bash
# Usage: core_links_no_gui.sh PROGRAM
# PROGRAM links passerelle_core alone: it runs, and neither it nor a library it needs asks for Qt's
# libraries of the screen.
set -euo pipefail

program=$1
"$program"
libraries=$(ldd "$program")
if ! grep -q 'libQt6Core' <<<"$libraries"; then
    echo "$program does not link Qt Core: this check looks at the wrong program."
    exit 1
fi
if grep -E 'libQt6(Gui|Widgets|Charts|Svg|OpenGL|PrintSupport)' <<<"$libraries"; then
    echo "core (or a library it links) needs the libraries of the screen above."
    exit 1
fi
