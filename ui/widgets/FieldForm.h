#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;

namespace passerelle {

/// Named fields below each other, with their names beside them, or above where it is narrow. Names
/// are asked for again when the language changes.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    using Name = std::function<QString()>;

    explicit FieldForm(QWidget *parent = nullptr);

    /// Adds a field; its name becomes its label (with a buddy) and its accessible name.
    void addField(const char *objectName, const Name &name, QWidget *field);
    /// Adds a widget over the whole width.
    void addWide(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        QWidget *field;
        Name name;
    };

    static void write(const Row &row);

    QFormLayout *m_form;
    std::vector<Row> m_rows;
};

} // namespace passerelle
