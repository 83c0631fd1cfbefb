#!/usr/bin/env bash
# Usage: include_direction.sh ROOT
# Arrows go one way, app -> ui -> core: refuses the includes that go back, those of Qt Gui in core
# and of SQL outside core. Complements the compiler, which finds <QtSql/QSqlQuery> anywhere.
set -euo pipefail

cd "$1"
violations=0

# refuse FOLDER PATTERN REASON: no #include in FOLDER matches PATTERN (a quote or bracket first).
refuse() {
    [ -d "$1" ] || return 0
    if grep -rnE --include='*.h' --include='*.cpp' "^[[:space:]]*#[[:space:]]*include[[:space:]]*$2" "$1"; then
        echo "^ $3"
        violations=$((violations + 1))
    fi
}

gui='<(Qt(Gui|Widgets|Charts|Svg|SvgWidgets|OpenGL|PrintSupport)/|Q(GuiApplication|Application|Widget|Painter|Image|Pixmap|Color|Font|Icon|Text(Document|Layout)|PdfWriter|UndoCommand|UndoStack)>)'
sql='<(QtSql/|QSql|sqlite3\.h)'

refuse core '["<](ui|app)/' 'core includes nothing of ui or app'
refuse core/domain '["<]core/(storage|workspace|statistics|reports|exchange)/' 'a value does not know where it is stored or shown'
refuse core "$gui" 'core runs without a screen'
refuse ui '["<]app/' 'ui includes nothing of app'
for folder in ui app; do
    refuse "$folder" "$sql" 'SQL stays in core/storage'
done
for folder in app core ui; do
    refuse "$folder" '["<]tests/' 'the program includes nothing of its tests'
    refuse "$folder" '"\.\.?/' 'includes start at the root of the project'
done
exit "$((violations > 0))"
