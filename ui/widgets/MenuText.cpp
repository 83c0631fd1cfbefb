#include "ui/widgets/MenuText.h"

#include "core/domain/TextShortening.h"

namespace passerelle {

QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString menuTitle(const QString &title)
{
    constexpr int longest = 70; // letters
    return inMenu(shortened(title, longest));
}

QString withoutMnemonics(const QString &text)
{
    QString plain;
    bool isMarked = false;
    for (const QChar letter : text) {
        // The second of two stands for itself.
        isMarked = letter == u'&' && !isMarked;
        if (!isMarked)
            plain += letter;
    }
    return plain;
}

} // namespace passerelle
