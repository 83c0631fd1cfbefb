#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace passerelle {

/// Values as SQLite's quote() writes them: 'l''axe', 12, 3.33333333333333314829e-01, X'00FF', NULL.
/// The journal keeps them so because quote() gives every value back exactly, and, unlike the JSON
/// functions, may be used in triggers with trusted_schema = OFF.
using LiteralsByColumn = QMap<QString, QString>;

/// Reads "title='Axe 1',weight=1.0"; nullopt when the text is anything else.
std::optional<LiteralsByColumn> parseAssignments(QStringView text);

/// Reads "'a',0"; nullopt when the text is anything else.
std::optional<QStringList> parseLiterals(QStringView text);

/// The value of one literal: text, qint64, double, bytes or null.
QVariant fromLiteral(QStringView literal);

} // namespace passerelle
