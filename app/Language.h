#pragma once

#include <QLocale>

#include <functional>
#include <memory>
#include <vector>

class QTranslator;

namespace passerelle {

/// The language of the interface and of documents: French, or English when asked for. Holds the
/// translators; lives as long as the program.
class Language final
{
public:
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Speaks `language` from now on: translations of the program and of Qt, and the default locale
    /// for dates and numbers. Anything but English means French.
    void use(QLocale::Language language);

    /// Does `work` in another language, for a document. The interface hears nothing of it.
    void during(QLocale::Language language, const std::function<void()> &work);

    /// The language of the computer's user when it is English, else French.
    static QLocale::Language ofTheComputer();

private:
    void load(const QString &name, const QString &folder);

    QLocale::Language m_used = QLocale::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace passerelle
