#include "ui/window/Prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace passerelle {

namespace {

class PromptsText final
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

/// "txt" and "json" of "Text (*.txt);;JSON (*.json)".
QStringList suffixesOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\*\.(\w+))"));
    QStringList suffixes;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(filter))
        suffixes << match.captured(1);
    return suffixes;
}

/// `path` when it is empty or ends as a kind of `filter` does, else with the end of the kind
/// `chosen`.
QString withEnd(const QString &path, const QString &filter, const QString &chosen)
{
    const QStringList suffixes = suffixesOf(filter);
    const bool isComplete =
        suffixes.isEmpty() || suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
    if (path.isEmpty() || isComplete)
        return path;
    return path + u'.' + suffixesOf(chosen).value(0, suffixes.front());
}

} // namespace

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                  const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &path,
                                  const QString &filter)
{
    QString chosen;
    const QString named = QFileDialog::getSaveFileName(parent, title, path, filter, &chosen);
    const QString completed = withEnd(named, filter, chosen);
    // The box asked about the name without its end.
    if (completed == named || !QFileInfo::exists(completed))
        return completed;
    const Question question{
        title,
        PromptsText::tr("\"%1\" is there already.").arg(QFileInfo(completed).fileName()),
        {PromptsText::tr("Keep it"), PromptsText::tr("Replace it")}};
    return answer(parent, question) == 1 ? completed : QString();
}

QString DialogPrompts::folder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString DialogPrompts::line(QWidget *parent, const QString &title, const QString &label,
                            const QString &proposed)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposed).trimmed();
}

int DialogPrompts::answer(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &words : question.answers)
        buttons << box.addButton(words, QMessageBox::ActionRole);
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.value(0)));
    box.setEscapeButton(buttons.value(0));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace passerelle
