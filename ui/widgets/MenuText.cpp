#include "ui/widgets/MenuText.h"

namespace passerelle {

QString inMenu(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
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
