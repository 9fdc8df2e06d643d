// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openbar.h"

#include "announcer.h"
#include "armingtool.h"
#include "barparts.h"
#include "check.h"
#include "choiceface.h"
#include "commandpalette.h"
#include "gobox.h"
#include "gowords.h"
#include "keytext.h"
#include "language.h"
#include "personal.h"
#include "profilelistmodel.h"
#include "quietlabel.h"
#include "readingside.h"
#include "sentences.h"
#include "speclibrary.h"
#include "tokens.h"
#include "units.h"
#include "useridfinder.h"
#include "words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the other parts of the bar leave to this one.
int roomFor(const QWidget &part, const QLayout &bar)
{
    const QMargins margins = bar.contentsMargins();
    int room = bar.parentWidget()->width() - margins.left() - margins.right();
    for (int i = 0; i < bar.count(); ++i) {
        QLayoutItem *other = bar.itemAt(i);
        if (other->widget() && other->widget() != &part && !other->isEmpty())
            room -= other->minimumSize().width() + bar.spacing();
    }
    return room;
}

/// The words of the arming give way before the profile's name does.
void shareRoom(const QLayout &bar, QToolButton &button, const QString &name, ArmingTool &arming)
{
    using Size = ArmingTool::Size;
    const QFontMetrics measure(button.font());
    button.setText(u" ▾"_s);
    const int frame = button.minimumSizeHint().width();
    const int wanted = std::min(measure.horizontalAdvance(name), units(160)) + frame;
    for (const Size size : {Size::Sentences, Size::ShortState, Size::Icon, Size::Least}) {
        arming.setSize(size);
        if (roomFor(button, bar) >= wanted)
            break;
    }
    const int room = std::max(units(24), roomFor(button, bar) - frame);
    const QString shown = language::isolated(measure.elidedText(name, Qt::ElideMiddle, room));
    button.setText(language::inReadingOrder(CommandPalette::literal(shown) + u" ▾"_s));
}

} // namespace

OpenBar::OpenBar(const SpecLibrary &library, ProfileListModel &profiles, QWidget &window)
    : QWidget(&window)
    , m_library(library)
    , m_profiles(profiles)
    , m_places(bar::button(u"placesTool"_s, u"menu"_s, this))
    , m_tierWord(new TierWord(this))
    , m_profileButton(bar::button(u"profile"_s, {}, this))
    , m_arming(new ArmingTool(this))
    , m_userId(new GoBox(this))
    , m_go(bar::button(u"open"_s, u"search"_s, this))
    , m_find(bar::button(u"searchTool"_s, u"commands"_s, this))
    , m_formBox(new ListChoice(this))
    , m_answer(new GoAnswer(window))
{
    nameChoices();
    setAutoFillBackground(true);
    setFixedHeight(units(40));
    setMinimumWidth(units(320));
    setFocusProxy(m_profileButton);
    m_places->hide();
    //: Button of a menu: Home, Drafts, Outbox, Sent …
    m_places->setAccessibleName(tr("Places"));
    m_places->setToolTip(m_places->accessibleName());
    m_tierWord->setObjectName(u"tier"_s);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_profileButton->setFont(strong);
    m_profileButton->setAutoRaise(true);
    m_tierWord->setFont(hintFont(strong));
    m_tierWord->setFixedHeight(units(24));
    m_userId->setObjectName(u"userId"_s);
    m_userId->setFixedHeight(units(28));
    m_userId->setMinimumWidth(units(240));
    m_userId->setMaximumWidth(units(380));
    m_go->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    //: Button, verb: opens a record
    m_go->setText(tr("Open"));
    //: %1 is a key: Ctrl+L
    m_go->setToolTip(tr("Open a record (%1)").arg(keyText(u"Ctrl+L"_s)));
    //: Button: finds commands, fields, forms, profiles and people by their names
    m_find->setAccessibleName(tr("Find anything"));
    //: %1 is a key: Ctrl+K
    m_find->setToolTip(tr("Find anything (%1)").arg(keyText(u"Ctrl+K"_s)));
    m_formBox->setObjectName(u"form"_s);
    //: Noun. Read out as the name of a choice
    m_formBox->setAccessibleName(tr("Form"));
    m_formBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_places);
    layout->addWidget(m_tierWord);
    layout->addWidget(m_profileButton);
    layout->addWidget(m_arming);
    layout->addStretch(1);
    layout->addWidget(m_userId, 3);
    layout->addStretch(1);
    layout->addWidget(m_go);
    layout->addWidget(m_find);
    addBox(*m_userId);

    connect(m_profileButton, &QToolButton::clicked, this, &OpenBar::openProfiles);
    connect(m_go, &QToolButton::clicked, this, &OpenBar::focusUserId);
    connect(m_find, &QToolButton::clicked, this, &OpenBar::findRequested);
    connect(m_answer, &GoAnswer::offerTaken, this, [this] { lookUp(m_toLookUp); });
    // `activated` is emitted for a choice of the user only, not when rows of the model change.
    connect(m_formBox, &QComboBox::activated, this, [this] {
        showAcceptedInput();
        emit formChosen();
    });
    connect(&profiles, &ProfileListModel::modelReset, this, &OpenBar::keepProfile);
    keepProfile();
}

void OpenBar::addBox(GoBox &box)
{
    m_boxes += &box;
    connect(&box, &QLineEdit::returnPressed, this, &OpenBar::open);
    connect(&box, &QLineEdit::textEdited, this, [this, &box](const QString &text) {
        for (GoBox *other : std::as_const(m_boxes)) {
            if (other != &box)
                other->setText(text);
        }
        // Nothing is looked up before the user says so.
        const QString typed = userId();
        const bool isOffered = form() && isOneToken(typed) && lookUpFor(*form(), typed);
        say({}, isOffered ? typed : QString());
        emit userIdEdited();
    });
    showAcceptedInput();
}

void OpenBar::setPlaces(QMenu &places)
{
    connect(m_places, &QToolButton::clicked, &places,
            [this, &places] { popUpBelow(places, *m_places); });
}

void OpenBar::showPlaces(bool areShown)
{
    m_places->setVisible(areShown);
    arrange();
}

QWidget &OpenBar::lastTool() const
{
    return *m_find;
}

const Profile *OpenBar::profile() const
{
    return m_profiles.find(m_profile);
}

const FormSpec *OpenBar::form() const
{
    return m_library.form(m_formBox->currentData().toString());
}

QString OpenBar::userId() const
{
    return m_userId->text().trimmed();
}

QString OpenBar::lookUpLabel() const
{
    const LookUp *by = form() ? lookUpFor(*form(), m_toLookUp) : nullptr;
    return by ? by->label : QString();
}

void OpenBar::chooseProfile(const QUuid &id)
{
    if (m_profiles.rowOf(id) < 0)
        return;
    m_profile = id;
    showProfile();
}

void OpenBar::switchTo(const QUuid &id)
{
    chooseProfile(id);
    emit profileChosen(id);
}

void OpenBar::chooseForm(const QString &formId)
{
    const int row = m_formBox->findData(formId);
    if (row >= 0)
        m_formBox->setCurrentIndex(row);
    showAcceptedInput();
}

void OpenBar::setUserId(const QString &userId)
{
    for (GoBox *box : std::as_const(m_boxes)) {
        box->setText(userId);
        box->setCursorPosition(0);
    }
    say({});
}

bool OpenBar::isBeingEdited() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(),
                       [](const GoBox *box) { return box->hasFocus(); });
}

/// The one that is used comes first, then that of the page.
GoBox *OpenBar::visibleBox() const
{
    GoBox *visible = nullptr;
    for (GoBox *box : m_boxes) {
        if (box->hasFocus())
            return box;
        if (box->isVisible())
            visible = box;
    }
    return visible;
}

void OpenBar::focusUserId()
{
    if (!visibleBox())
        emit homeWanted();
    QLineEdit *box = visibleBox();
    if (!box) // the window is not shown yet
        box = m_boxes.constLast();
    box->setFocus(Qt::ShortcutFocusReason);
    box->selectAll();
}

void OpenBar::popUpAtProfile(QMenu &menu) const
{
    popUpBelow(menu, *m_profileButton);
}

void OpenBar::openProfiles()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"profiles"_s);
    menu->setPalette({}); // not that of the bar
    menu->setAttribute(Qt::WA_DeleteOnClose);
    bar::fillProfiles(*menu, m_profiles.profiles(), m_profile);
    connect(menu, &QMenu::triggered, this, [this](const QAction *action) {
        const QUuid id = action->data().toUuid();
        if (id.isNull() || id == m_profile)
            return;
        switchTo(id);
        focusUserId();
    });
    menu->addSeparator();
    connect(menu->addAction(tr("&Add a profile…")), &QAction::triggered, this,
            &OpenBar::newProfileWanted);
    connect(menu->addAction(tr("&Edit this profile…")), &QAction::triggered, this,
            &OpenBar::profileWanted);
    popUpAtProfile(*menu);
}

void OpenBar::showProfile()
{
    const Profile *chosen = profile();
    const Tier tier = chosen ? chosen->tier : Tier::Local;
    const QString name = chosen ? chosen->name : tr("No profile");
    if (!m_tier || *m_tier != tier)
        setPalette(bar::palette(tier));
    m_tierWord->setVisible(chosen);
    m_tierWord->setTier(tier);
    m_tierWord->setAccessibleName(sentences::facts({words::tier(tier), name}));
    //: %1 is the name of a profile
    m_profileButton->setAccessibleName(tr("Profile: %1").arg(name));
    //: %1 is the name of a profile, %2 a key: Ctrl+Shift+P
    m_profileButton->setToolTip(tr("%1 (%2)").arg(name, keyText(u"Ctrl+Shift+P"_s)));
    const bool isOther = m_tier && *m_tier != tier;
    m_tier = tier;
    m_arming->setProfile(chosen);
    fillForms();
    arrange();
    emit profileShown();
    if (isOther)
        announce(*m_tierWord, m_tierWord->accessibleName());
}

void OpenBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The go box gives way first, then the words of the other controls, then the profile's name.
void OpenBar::arrange()
{
    const bool hasBox = width() >= units(900);
    const bool isNarrow = width() < units(600);
    const bool isUsed = m_userId->hasFocus() || m_go->hasFocus();
    QWidget &shown = hasBox ? static_cast<QWidget &>(*m_userId) : *m_go;
    shown.show();
    if (isUsed)
        shown.setFocus(Qt::OtherFocusReason);
    m_userId->setVisible(hasBox);
    m_go->setVisible(!hasBox);
    m_go->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    //: Button. %1 is a key: Ctrl+K
    m_find->setText(hasBox ? tr("Find anything  %1").arg(keyText(u"Ctrl+K"_s)) : QString());
    m_find->setToolButtonStyle(hasBox ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_find->setVisible(width() >= units(360) || m_arming->isHidden()); // the places have it too
    m_tierWord->setShort(isNarrow);
    layout()->setSpacing(units(isNarrow ? 4 : 8));
    layout()->setContentsMargins(units(isNarrow ? 8 : 12), 0, units(isNarrow ? 8 : 12), 0);
    m_answer->place();
    shareRoom(*layout(), *m_profileButton, profile() ? profile()->name : tr("No profile"),
              *m_arming);
}

void OpenBar::open()
{
    const FormSpec *spec = form();
    if (!spec || !profile())
        return;
    const QString typed = userId();
    const QStringList ids = findUserIds(typed, *spec);
    if (ids.size() > 1)
        return offerIds(ids);
    if (ids.size() == 1) {
        setUserId(ids.constFirst());
        emit openRequested(m_profile, spec->id, ids.constFirst());
    } else if (isOneToken(typed) && lookUpFor(*spec, typed)) {
        lookUp(typed);
    } else {
        focusUserId();
        say(gowords::problem(*spec, typed), gowords::wordToLookUp(*spec, typed));
    }
}

/// `text` may be what the answer offers, which changes with the box.
void OpenBar::lookUp(const QString &text)
{
    if (!form() || !profile())
        return;
    const QString typed = text;
    setUserId(typed);
    m_toLookUp = typed;
    emit lookUpRequested(m_profile, form()->id, typed);
}

void OpenBar::say(const QString &problem, const QString &toLookUp)
{
    m_toLookUp = toLookUp;
    QLineEdit *box = visibleBox();
    const auto offer = [toLookUp, label = lookUpLabel()] {
        return toLookUp.isEmpty()
            ? QString()
            //: Button. %1 is what was typed, %2 says what that is: ada@example.com (email address)
            : tr("Look up %1 (%2)").arg(personal::text(words::visible(toLookUp)), label);
    };
    m_answer->say(problem, offer, box ? *box : *m_userId);
}

/// Several ids are in the text.
void OpenBar::offerIds(const QStringList &ids)
{
    QList<CommandPalette::Choice> choices;
    for (const QString &id : ids)
        choices.append({personal::id(id), [this, id] { openFound(id); }, id});
    const auto *list
        = CommandPalette::offer(tr("%n user IDs in this text", nullptr, int(ids.size())),
                                tr("Type a part of a user ID"), choices, window());
    connect(list, &QDialog::rejected, this, &OpenBar::focusUserId);
}

void OpenBar::openFound(const QString &userId)
{
    if (!form() || !profile())
        return;
    if (checkUserId(*form(), userId)) {
        focusUserId();
        //: %1 is what the server gave
        return say(tr("The server answered with “%1”, which is not a user ID of this API.")
                       .arg(personal::id(userId)));
    }
    setUserId(userId);
    emit openRequested(m_profile, form()->id, userId);
}

void OpenBar::showAcceptedInput()
{
    const FormSpec *spec = form();
    const QString name = spec ? gowords::accepted(*spec) : tr("User ID");
    for (GoBox *box : std::as_const(m_boxes)) {
        //: Shown in an empty box. %1 is what can be typed: User ID, email address
        box->setPlaceholderText(tr("%1, or paste from a ticket").arg(name));
        //: %1 is what can be typed: User ID, email address
        box->setAccessibleName(box == m_userId ? name : tr("Whose record? %1").arg(name));
        box->setToolTip(spec ? gowords::explanation(*spec) : QString());
    }
}

void OpenBar::fillForms()
{
    const QString before = m_formBox->currentData().toString();
    m_formBox->clear();
    const Profile *chosen = profile();
    const ApiSpec *api = chosen ? m_library.api(chosen->apiId) : nullptr;
    if (api) {
        for (const FormSpec &one : api->forms)
            m_formBox->addItem(one.title, one.id);
    }
    chooseForm(before);
}

/// Keeps the chosen profile after the list changed, or chooses the first one.
void OpenBar::keepProfile()
{
    const bool isGone = !m_profile.isNull() && m_profiles.rowOf(m_profile) < 0;
    if (isGone || m_profile.isNull())
        m_profile = m_profiles.profiles().isEmpty() ? QUuid() : m_profiles.profiles().first().id;
    showProfile();
    if (isGone)
        emit profileChosen(m_profile);
}
