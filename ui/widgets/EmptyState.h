#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace passerelle {

/// What a page or list shows when it has nothing: what it is for, and the one or two ways to fill
/// it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);

    /// A new button below the texts; the first is the main one. The caller connects and words it.
    QPushButton *addButton();

private:
    QLabel *m_title;
    QLabel *m_explanation;
    QHBoxLayout *m_buttons;
};

} // namespace passerelle
