#pragma once

#include "ui/window/Prompts.h"

#include <QList>

namespace passerelle::test {

/// Answers what the window asks from lists written beforehand, and keeps the questions. What was
/// not foreseen is answered as by a user who closes the box.
class ScriptedPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget * /*parent*/, const QString & /*title*/, const QString &folder,
                       const QString & /*filter*/) override
    {
        proposed << folder;
        return next(files, QString());
    }

    QString fileToSave(QWidget * /*parent*/, const QString & /*title*/, const QString &path,
                       const QString & /*filter*/) override
    {
        proposed << path;
        return next(files, QString());
    }

    QString folder(QWidget * /*parent*/, const QString & /*title*/, const QString &folder) override
    {
        proposed << folder;
        return next(files, QString());
    }

    QString line(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                 const QString &proposedLine) override
    {
        proposed << proposedLine;
        return next(lines, QString());
    }

    int answer(QWidget * /*parent*/, const Question &question) override
    {
        questions << question;
        return next(answers, -1);
    }

    QStringList files; ///< to give, in order; empty: gave up
    QStringList lines; ///< to type, in order; empty: gave up
    QList<int> answers; ///< to give, in order
    QStringList proposed; ///< what the boxes would have opened with: paths, folders, lines
    QList<Question> questions; ///< asked so far

private:
    template <typename List, typename Value>
    static Value next(List &list, Value otherwise)
    {
        return list.isEmpty() ? otherwise : list.takeFirst();
    }
};

} // namespace passerelle::test
