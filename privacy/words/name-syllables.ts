/**
 * Short Vietnamese, Chinese and Korean names, without accents. They are too short to be told by their spelling, so
 * they count only beside a name already found; those that are everyday English words are left out.
 */
export const nameSyllables: ReadonlySet<string> = new Set(
  `
ly le lu lo lai lam luu da dao dam dang di dinh doan dong duong duy du bach ba bich bui cam canh cao chau chi chinh chu cong cu cuc diem diep dieu gia giang hai han hanh hao hau hien hiep hieu hoa hoai hoan hong huan hue huong huu huy
huyen kha khai khanh khoa khoi khue kiet kieu kim ky lan lien linh loan loc loi luan luong mai mau mien minh nam nga ngan nghi ngo ngoc nha nhan nhat nhi nhien nhu ninh oanh phi pho phong phu phuc phung phuong quan quang que quoc quy quyen
quynh sinh suong ta tam thach thai thang thanh thao thi thien thinh tho thoa thu thuan thuc thuy tien tinh toan tra tram trang tri trieu trinh trong truc trung truong tu tuan tue tuoi tuong tuyen tuyet uyen vi vien viet vinh vo vu vuong vy xuan
cai cen chen cui dai deng ding feng gao guan guo hou hsu hu huang jia jiang jin kong lei li liang liao lin ling liu luo ma meng mok peng qian qin qiu ren shao shen shi su tao tian tong tsang wang wei wen wong wu xia xiang xiao xie xiong xu xue yan yang
yao ye yi yin yip yu yuan zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou choi jung jang lim seo shin kwon hwang ahn yoo ko bae baek heo noh joo ga geum seol eo
`
    .split(/\s+/u)
    .filter(Boolean),
);
