// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

#include <QGroupBox>

class FindingNotes;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A list that only grows: what the server holds, to be read, and each new item under it as a
/// group. The rows of a group are the form's business (`itemAdded`). A group stands for a place in
/// the list: where an item before it goes, it shows the next one, and no focus is lost.
class ItemsEditor final : public QWidget
{
    Q_OBJECT

public:
    ItemsEditor(const FieldSpec &list, RecordDraft &draft, QWidget *parent);

    /// As many groups as there are new items; for when somebody listens.
    void showItems();
    void setLimit(qint64 limit) { m_limit = limit; }
    /// What stands for the list where a field has one widget. No focus proxy: Tab would go there
    /// right away, past the items.
    QPushButton *addButton() const { return m_add; }

signals:
    /// Rows are wanted in `group`, which has a column for its layout.
    void itemAdded(int index, QWidget *group);
    /// About to be taken out of the list; the ones after it move up.
    void itemLeaving(int index);
    /// The last group goes.
    void groupGone(int index);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGroup();
    void removeGroup();
    void removeItem(QGroupBox *group);
    void putInTabOrder(const QGroupBox &group);
    void add(const QJsonObject &item);
    void addFiles(const QStringList &files);
    bool takes(const QStringList &files) const;
    void refuse(const Findings &findings);
    void showHeld();
    QString heldText() const;
    QString itemText(const QJsonObject &item) const;
    const FieldSpec *fileMember() const;

    const FieldSpec &m_list;
    RecordDraft &m_draft;
    qint64 m_limit;
    QLabel *m_held;
    QVBoxLayout *m_groupColumn;
    QList<QGroupBox *> m_groups; ///< parallel to the new items
    QPushButton *m_add;
    QLabel *m_way = nullptr;
    FindingNotes *m_refusal = nullptr;
};
