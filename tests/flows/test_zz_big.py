import pytest, time, json
from gui import palette, tray_desk, actions, listing
from gui.dialogs.tags import TagsDialog
from tests.flows.parts import with_credential
from tests.flows.planted import DRAFT, texts_of
from tests.gui.tray_parts import FakePlace
from PySide6.QtWidgets import QWidget, QLabel
BIG="<img src='file:///x'>&amp;\u202e\n\t_&"*1
@pytest.mark.parametrize("n", [1, 30000, 300000])
def test_h(start, secret_service, adobe, n):
    hand=start(); with_credential(hand, DRAFT)
    db=hand.desk.services.stores.catalog.database
    for col,val in (("name",BIG*n),("tags",json.dumps([[BIG*n,"red"],["b"*n,"<b>"],["#c\u202e","teal"]])),("project",BIG*n),("workspace",BIG*n),("org_name",BIG*n)):
        try: db.run(f"UPDATE credential SET {col}=?", val)
        except Exception as e: print(col,repr(e)[:100])
    t=time.time(); hand=start(); hand.sees(hand.desk.state); print(n,"start",round(time.time()-t,2))
    bad=[]; hand.program.unforeseen.connect(lambda e: bad.append(repr(e)[:300]))
    def timed(name,f):
        t=time.time(); f(); hand.qtbot.wait(50); print(n,name,round(time.time()-t-.05,2),flush=True)
    p=palette.of(hand.desk)
    timed("palette",p.open); timed("type",lambda: p.view.line.setText("img")); timed("close",p.close)
    place=FakePlace(); 
    made=tray_desk.connect(hand.desk,{},place)
    hand.desk.services.set_pinned(hand.desk.chosen,pinned=True); 
    from gui.privacy import privacy
    timed("tray",made.tray.refresh); print([repr(a.text())[:90] for a in place.made[0].menu.actions()])
    timed("copy",lambda: made.tray.copyRequested.emit(hand.desk.chosen)); hand.sees(place.told); print(repr(place.told())[:300])
    timed("search",lambda: hand.window.sidebar.search.setText("img") if hasattr(hand.window.sidebar,'search') and hasattr(hand.window.sidebar.search,'setText') else None)
    timed("tags",lambda: listing.edit_tags(hand.desk)); d=hand.dialog(TagsDialog); timed("closetags",d.reject)
    for a in ("rename","export","delete","history"):
        timed(a,lambda: actions.perform(hand.desk,a))
        from PySide6.QtWidgets import QDialog
        for d in hand.window.findChildren(QDialog):
            if d.isVisible(): print("  title",repr(d.windowTitle())[:80]); d.reject()
    timed("files",lambda: hand.window.page.show_tab(2)); timed("details",lambda: hand.window.page.show_tab(3))
    timed("priv on",lambda: privacy().set_on(True)); timed("priv off",lambda: privacy().set_on(False))
    timed("settings",hand.window.show_settings)
    rich=[(type(w).__name__) for w in hand.window.findChildren(QLabel) if w.textFormat().name!='PlainText' and w.text()]
    print("rich",rich[:5]); tips=[w.toolTip()[:60] for w in hand.window.findChildren(QWidget) if '<img' in w.toolTip()]; print("tips",tips[:5])
    print("bad",bad)
