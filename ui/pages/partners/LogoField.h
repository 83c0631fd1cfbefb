#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace passerelle {

class Prompts;

/// A logo, chosen from a file: a picture in PNG, JPEG or SVG of at most 2 MiB.
class LogoField final : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(Prompts &prompts, QWidget *parent = nullptr);

    void setLogo(const QByteArray &picture);
    void setReadOnly(bool isReadOnly);

signals:
    /// The bytes of another picture; empty: none.
    void committed(const QByteArray &picture);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void setProblem(const QString &problem);
    void draw();
    void retranslate();

    Prompts &m_prompts;
    QByteArray m_picture;
    bool m_isReadOnly = false;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_problem;
};

} // namespace passerelle
