#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace passerelle {

/// A white sheet with a thin border, a title, and room for contents below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Also names the card to screen readers.
    void setTitle(const QString &title);

    /// Where the contents go.
    QVBoxLayout &body() { return *m_body; }
    /// Right of the title: a choice, a small button.
    QHBoxLayout &header() { return *m_header; }

private:
    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace passerelle
