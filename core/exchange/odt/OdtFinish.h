#pragma once

#include "core/Result.h"
#include "core/exchange/odt/OdtExtras.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QString>

namespace passerelle {

/// Names the generator made up ("S_N3", "PM2") -> names of the style sheet ("Heading_20_1").
using OdtStyleNames = QHash<QString, QString>;

/// The made-up names that a generated styles.xml declares. Error: Invalid when it is not XML.
Result<OdtStyleNames> readOdtStyleNames(const QByteArray &stylesXml);

/// The generated styles.xml with our style sheet in place of the generator's stock of styles, and
/// without the page styles it starts with. Error: Invalid.
Result<QByteArray> finishOdtStyles(const QByteArray &stylesXml, const OdtStyleNames &names,
                                   const QLocale &locale);

/// The generated content.xml with what the generator cannot say: names and texts of tables and
/// pictures, rows that stay whole, space around tables. Error: Invalid.
Result<QByteArray> finishOdtContent(const QByteArray &contentXml, const OdtStyleNames &names,
                                    const OdtExtras &extras);

} // namespace passerelle
