#pragma once

#include "ui/pages/Destination.h"
#include "ui/window/WindowCommand.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

class QAction;

namespace passerelle {

/// One page of the window: its own widget with its own models. It tells the rest by signals, never
/// includes another page, and can be shown alone in a test.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// Whether the page can now carry out a command meant for pages (New, Remove, Move up...).
    virtual bool can(WindowCommand command) const;
    /// Carries out a command that can() allows.
    virtual void perform(WindowCommand command);

    /// The commands that can() answers for, in the order of the menus, to stand in the menus of the
    /// page's own lists too; the data of each is its WindowCommand, as a number.
    virtual void offer(const QList<QAction *> &commands);

    /// Shows what a search hit or a link of another page points to. Called on the shown page.
    virtual void goTo(const Destination &destination);

    /// What the page looks like (columns, filters, tab...), to find it so again; plain values only.
    virtual QVariantMap state() const;
    virtual void restore(const QVariantMap &state);

signals:
    /// can() has other answers now.
    void commandsChanged();
    /// The user wants to go somewhere, on this page or another.
    void destinationChosen(const passerelle::Destination &destination);

protected:
    /// Writes every text again, in the language spoken now. Called on the change of language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace passerelle
