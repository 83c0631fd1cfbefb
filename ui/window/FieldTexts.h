#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class QWidget;

namespace passerelle {

/// The texts in the fields of a page, by the names of the fields.
using FieldTexts = QHash<QString, QString>;

/// What stands in the fields in sight that can be typed in; nothing without a page.
FieldTexts fieldTextsOf(const QWidget *page);

/// The texts of `before` that their fields no longer hold in `now`, in the order of their names:
/// what would be lost when the page was made anew.
QStringList textsMissingFrom(const FieldTexts &now, const FieldTexts &before);

} // namespace passerelle
