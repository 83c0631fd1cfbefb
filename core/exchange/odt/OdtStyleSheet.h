#pragma once

#include <QLocale>
#include <QString>

#include <utility>

class QXmlStreamWriter;

namespace passerelle {

/// The contents of office:font-face-decls.
void writeOdtFontFaces(QXmlStreamWriter &xml);

/// The contents of office:styles: defaults with the language of `locale`, then every named style.
void writeOdtStyles(QXmlStreamWriter &xml, const QLocale &locale);

/// Language and country of a document: "fr", "FR". A locale without a language counts as English.
std::pair<QString, QString> odtLanguage(const QLocale &locale);

} // namespace passerelle
