#include "tests/gallery/CutTexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

namespace passerelle::test {

namespace {

constexpr int tolerance = 2; // rounding of a style

QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each != nullptr && names.size() < 3;
         each = each->parentWidget())
        names << (each->objectName().isEmpty()
                      ? QString::fromLatin1(each->metaObject()->className())
                      : each->objectName());
    return names.join(QStringLiteral(" in "));
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Whether a text that is elided can be read whole where it stands.
bool isToldWhole(const QWidget &widget, const QString &text)
{
    return widget.toolTip().contains(text);
}

QString problem(const QWidget &widget, const QString &text, int needed, int given)
{
    return QStringLiteral("%1: \"%2\" needs %3 and has %4")
        .arg(placeOf(widget), text.left(60))
        .arg(needed)
        .arg(given);
}

QStringList problemsOf(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const bool isOnOneLine = !label.wordWrap() && !label.hasHeightForWidth();
    if (isOnOneLine && label.sizeHint().width() > label.width() + tolerance
        && !isToldWhole(label, label.text()))
        return {problem(label, label.text(), label.sizeHint().width(), label.width())};
    const int height =
        label.hasHeightForWidth() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (height > label.height() + tolerance)
        return {problem(label, label.text(), height, label.height())};
    return {};
}

QStringList problemsOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (button.hasHeightForWidth()) {
        const int height = button.heightForWidth(button.width());
        return height > button.height() + tolerance
            ? QStringList{problem(button, button.text(), height, button.height())}
            : QStringList();
    }
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = widthOf(button, button.text()) + icon;
    const int lines = int(button.text().count(u'\n')) + 1;
    const int height = button.fontMetrics().height() * lines;
    if (needed > button.width() + tolerance)
        return {problem(button, button.text(), needed, button.width())};
    if (height > button.height() + tolerance)
        return {problem(button, button.text(), height, button.height())};
    return {};
}

QStringList problemsOf(const QTabBar &bar)
{
    QStringList problems;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int needed = widthOf(bar, bar.tabText(tab));
        if (bar.isTabVisible(tab) && needed > bar.tabRect(tab).width() + tolerance
            && !isToldWhole(bar, bar.tabText(tab)))
            problems << problem(bar, bar.tabText(tab), needed, bar.tabRect(tab).width());
    }
    return problems;
}

QStringList problemsOf(const QComboBox &box)
{
    const int arrow = box.fontMetrics().height();
    const int needed = widthOf(box, box.currentText()) + arrow;
    return needed > box.width() + tolerance && !isToldWhole(box, box.currentText())
        ? QStringList{problem(box, box.currentText(), needed, box.width())}
        : QStringList();
}

/// What is typed scrolls; what stands there before must be readable.
QStringList problemsOf(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty())
        return {};
    const int needed = widthOf(line, line.placeholderText()) + line.fontMetrics().height() / 2;
    return needed > line.width() + tolerance
        ? QStringList{problem(line, line.placeholderText(), needed, line.width())}
        : QStringList();
}

template <typename Widget>
bool addProblems(const QWidget &widget, QStringList &problems)
{
    const auto *known = qobject_cast<const Widget *>(&widget);
    if (known != nullptr)
        problems << problemsOf(*known);
    return known != nullptr;
}

} // namespace

QStringList cutTexts(const QWidget &top)
{
    QStringList problems;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || widget->objectName().startsWith(u"qt_"))
            continue;
        const bool isKnown = addProblems<QLabel>(*widget, problems)
            || addProblems<QAbstractButton>(*widget, problems)
            || addProblems<QTabBar>(*widget, problems) || addProblems<QComboBox>(*widget, problems)
            || addProblems<QLineEdit>(*widget, problems);
        Q_UNUSED(isKnown)
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace passerelle::test
