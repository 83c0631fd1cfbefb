#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace passerelle {

/// A question with its answers; the first answer is the safe one.
struct Question
{
    QString title;
    QString text; ///< what happened, and what is asked
    QStringList answers; ///< the words of the buttons
};

/// The boxes that ask the user something, behind one small interface so that tests answer them.
/// Nothing else in the window opens a message box or a file dialog.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;

    /// A file that exists; empty when the user gave up. `filter` as QFileDialog writes it.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                               const QString &filter) = 0;

    /// Where to write: a path that ends as one of the kinds of `filter` ("Text (*.txt);;JSON
    /// (*.json)"); the user has agreed to replace what stands there. Empty when they gave up.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &path,
                               const QString &filter) = 0;

    /// A folder; empty when the user gave up.
    virtual QString folder(QWidget *parent, const QString &title, const QString &folder) = 0;

    /// A line of text; empty when the user gave up.
    virtual QString line(QWidget *parent, const QString &title, const QString &label,
                         const QString &proposed) = 0;

    /// The number of the answer chosen, from 0; -1 when the box was closed.
    virtual int answer(QWidget *parent, const Question &question) = 0;
};

/// The real boxes.
class DialogPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                       const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &path,
                       const QString &filter) override;
    QString folder(QWidget *parent, const QString &title, const QString &folder) override;
    QString line(QWidget *parent, const QString &title, const QString &label,
                 const QString &proposed) override;
    int answer(QWidget *parent, const Question &question) override;
};

} // namespace passerelle
