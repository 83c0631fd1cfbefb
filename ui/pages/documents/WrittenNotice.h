#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace passerelle {

/// Says that a document was written, and opens it or its folder.
class WrittenNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit WrittenNotice(QWidget *parent = nullptr);

    void show(const QString &path);
    void warn(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const char *look, bool hasFile);
    void retranslate();

    QString m_path;
    QLabel *m_text;
    QPushButton *m_document;
    QPushButton *m_folder;
};

} // namespace passerelle
