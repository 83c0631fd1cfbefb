#include "ui/window/FieldTexts.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

namespace passerelle {

FieldTexts fieldTextsOf(const QWidget *page)
{
    FieldTexts texts;
    if (page == nullptr)
        return texts;
    const auto add = [&texts](const QWidget &field, const QString &text) {
        if (field.isVisible() && !text.trimmed().isEmpty())
            texts.insert(field.objectName(), text);
    };
    const QList<QLineEdit *> lines = page->findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        if (!line->isReadOnly())
            add(*line, line->text());
    const QList<QPlainTextEdit *> longTexts = page->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : longTexts)
        if (!text->isReadOnly())
            add(*text, text->toPlainText());
    return texts;
}

QStringList textsMissingFrom(const FieldTexts &now, const FieldTexts &before)
{
    QStringList names = before.keys();
    std::ranges::sort(names);
    QStringList missing;
    for (const QString &name : names)
        if (now.value(name) != before.value(name))
            missing << before.value(name);
    return missing;
}

} // namespace passerelle
