#pragma once

#include <QString>
#include <QStringView>

namespace passerelle {

/// The label of a stored field in the language of the interface: "Planned start" for the column
/// planned_start of the table action. Empty when the file has no such field.
QString fieldLabel(QStringView table, QStringView column);

/// Whether a field is kept by the program for itself (identifiers, ranks among siblings, instants
/// of entry): a change of it tells people nothing.
bool isBookkeeping(QStringView column);

} // namespace passerelle
