#pragma once

#include <QLocale>
#include <QString>

#include <functional>

namespace passerelle {

/// Does some work in a language: its translations and its locale are in use meanwhile.
using InLanguage =
    std::function<void(QLocale::Language language, const std::function<void()> &work)>;

/// What making documents needs from outside the window.
struct DocumentMaking
{
    InLanguage inLanguage = {}; ///< absent: documents are in the language of the interface
    QString author = {}; ///< who makes them
};

} // namespace passerelle
