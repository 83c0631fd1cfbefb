#include "ui/window/Prompts.h"

#include "ui/window/DocumentPath.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace passerelle {

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
    return withEndOf(chosen, named, *this, parent);
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
