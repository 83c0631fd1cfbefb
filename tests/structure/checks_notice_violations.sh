#!/usr/bin/env bash
# Usage: checks_notice_violations.sh
# Shows a good tree to the checks of this folder, then one fault at a time: each must be refused.
set -euo pipefail

checks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tree=$folder/tree

# A small tree that keeps every rule.
plant() {
    rm -rf "$tree"
    mkdir -p "$tree"/{app,core/domain,ui,tests}
    echo '#include "ui/Page.h"' >"$tree/app/main.cpp"
    printf '#include "core/domain/Plan.h"\n#include <QWidget>\n' >"$tree/ui/Page.h"
    echo '#include <QString>' >"$tree/core/domain/Plan.h"
    echo '#include "core/domain/Plan.h"' >"$tree/tests/tst_Plan.cpp"
    git -C "$tree" init --quiet
    git -C "$tree" add .
}

# refuses CHECK FAULT FILE LINE: with LINE added to FILE, CHECK fails and says so.
refuses() {
    plant
    if ! bash "$checks/$1" "$tree" >/dev/null; then
        echo "$1 refuses a good tree"
        exit 1
    fi
    printf '%s\n' "$4" >>"$tree/$3"
    git -C "$tree" add .
    if bash "$checks/$1" "$tree" >"$folder/output"; then
        echo "$1 lets through: $2"
        exit 1
    fi
    if ! grep -q "$3" "$folder/output"; then
        echo "$1 does not name $3 when it refuses: $2"
        exit 1
    fi
}

refuses include_direction.sh 'ui in core' core/domain/Plan.h '#include "ui/Page.h"'
refuses include_direction.sh 'app in core' core/domain/Plan.h '# include "app/Options.h"'
refuses include_direction.sh 'storage in a value' core/domain/Plan.h '#include "core/storage/PlanStore.h"'
refuses include_direction.sh 'Qt Gui in core' core/domain/Plan.h '#include <QtGui/QImage>'
refuses include_direction.sh 'a widget in core' core/domain/Plan.h '#include <QWidget>'
refuses include_direction.sh 'app in ui' ui/Page.h '#include "app/Options.h"'
refuses include_direction.sh 'SQL in ui' ui/Page.h '#include <QtSql/QSqlQuery>'
refuses include_direction.sh 'SQLite in app' app/main.cpp '#include <sqlite3.h>'
refuses include_direction.sh 'a test in ui' ui/Page.h '#include "tests/support/Fixture.h"'
refuses include_direction.sh 'a relative include' ui/Page.h '#include "../core/domain/Plan.h"'
refuses file_length.sh 'a long file' tests/tst_Plan.cpp "$(yes | head -n 500)"
refuses tracked_text.sh 'a machine path' ui/Page.h "const char *path = \"/ho""me/someone/plan\";"
refuses tracked_text.sh 'a reminder' ui/Page.h "// TO""DO later"

# The translation: one string the file does not know is found, and an unfinished one.
cat >"$folder/lupdate" <<'EOS'
#!/usr/bin/env bash
# Adds to the copy (the last argument) the message of $NEW_MESSAGE.
if [ -n "$NEW_MESSAGE" ]; then
    sed -i "s|</context>|<message>\n<source>$NEW_MESSAGE</source>\n<translation type=\"unfinished\"></translation>\n</message>\n</context>|" "${@: -1}"
fi
EOS
chmod +x "$folder/lupdate"
: >"$folder/sources.lst"
cat >"$folder/good_fr.ts" <<'EOS'
<TS version="2.1" language="fr_FR">
<context>
    <name>Plan</name>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
</context>
</TS>
EOS
complete() {
    NEW_MESSAGE=$2 bash "$checks/translation_is_complete.sh" "$folder/lupdate" "$1" "$folder/sources.lst"
}
sed 's|<translation>|<translation type="vanished">|' "$folder/good_fr.ts" >"$folder/old_fr.ts"
complete "$folder/good_fr.ts" '' >/dev/null || {
    echo 'translation_is_complete.sh refuses a complete translation'
    exit 1
}
for case in "good_fr.ts:Renewal" "old_fr.ts:"; do
    if complete "$folder/${case%%:*}" "${case#*:}" >"$folder/output"; then
        echo "translation_is_complete.sh lets through: $case"
        exit 1
    fi
    grep -qE '\[Plan\] (Closed|Renewal)' "$folder/output"
done
