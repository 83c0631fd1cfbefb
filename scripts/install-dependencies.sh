#!/usr/bin/env bash
# Usage: scripts/install-dependencies.sh [--program-only]
# Installs the Debian 12 packages that are not there yet: those of the program, and those of its
# tests unless --program-only. When all are there it does nothing and needs neither network nor root.
set -euo pipefail

# Compiler, build system, headers. README.md says what each library is for.
to_build=(
    ca-certificates ccache cmake g++ git ninja-build pkgconf
    libodfgen-dev libqpdf-dev libqt6opengl6-dev libquazip1-qt6-dev librevenge-dev libspdlog-dev
    libsqlite3-dev qt6-base-dev qt6-charts-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools zlib1g-dev
)
# What the program loads by name: icons, fonts, SQL driver, SVG plugin, Qt's own texts in French.
to_run=(
    breeze-icon-theme fonts-dejavu-core fonts-inter libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n
)
# Independent readers of what the program writes, and the checks of the sources.
to_test=(
    clang-format-14 clang-tidy-14 libreoffice-writer poppler-utils qpdf shellcheck sqlite3
)

wanted=("${to_build[@]}" "${to_run[@]}")
case "${1-}" in
'') wanted+=("${to_test[@]}") ;;
--program-only) ;;
*)
    echo "Usage: $0 [--program-only]" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "This script installs Debian packages. On another system, install the equivalents of:" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    exit 1
fi

# The status matters: a removed package whose settings were kept is known and not installed.
present=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "$package installed" <<<"$present" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=(env)
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages, and neither root nor sudo to install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo env)
fi
echo "Installing: ${missing[*]}"
as_root+=(DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3)
"${as_root[@]}" update
"${as_root[@]}" install --yes --no-install-recommends "${missing[@]}"
